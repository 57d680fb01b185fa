import { Controller } from '@nestjs/common';
import {
  calmNotices,
  changeNoticePreferences,
  getNoticePreferences,
  muteTopic,
  snoozeNotices,
  unmuteTopic,
} from '@yingshang/shared/contracts/notices';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PreferencesService } from './preferences.service';

@Controller()
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Implements(getNoticePreferences)
  get(@Parsed() { actor }: Input<typeof getNoticePreferences>) {
    return this.preferences.of(actor.personId);
  }

  @Implements(changeNoticePreferences)
  change(@Parsed() input: Input<typeof changeNoticePreferences>) {
    return this.preferences.change(pressOf(input), input.body);
  }

  @Implements(calmNotices)
  calm(@Parsed() input: Input<typeof calmNotices>) {
    return this.preferences.calm(pressOf(input));
  }

  @Implements(muteTopic)
  mute(@Parsed() input: Input<typeof muteTopic>) {
    return this.preferences.mute(pressOf(input), input.body.topic);
  }

  @Implements(unmuteTopic)
  unmute(@Parsed() input: Input<typeof unmuteTopic>) {
    return this.preferences.unmute(pressOf(input), input.body.topic);
  }

  @Implements(snoozeNotices)
  snooze(@Parsed() input: Input<typeof snoozeNotices>) {
    return this.preferences.snooze(pressOf(input), input.body.for);
  }
}

function pressOf({ actor, idempotencyKey }: Pick<Input<typeof calmNotices>, 'actor' | 'idempotencyKey'>) {
  return { personId: actor.personId, idempotencyKey };
}
