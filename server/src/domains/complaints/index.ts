export type { ComplaintEntity } from './complaint.entity';
export type { ComplaintEventEntity } from './complaint-event.entity';
export { type ComplaintRow, complaintFrom, eventsFrom } from './complaint-row';
export { type ComplaintWatcher, ComplaintWatchers } from './complaint-watchers';
export { ComplaintsModule } from './complaints.module';
export { Complaints, type ComplaintWords } from './complaints.service';
