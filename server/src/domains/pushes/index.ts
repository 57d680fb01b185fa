export type { ChangedKind, ChangedSample, Rehearsal } from './changed-answers.repository';
export { ChangedAnswersService } from './changed-answers.service';
export { PolicyTelling } from './policy-telling.service';
export { PushesModule } from './pushes.module';
export { ReminderTelling } from './reminder-telling.service';
