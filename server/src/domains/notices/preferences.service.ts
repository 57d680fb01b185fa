import { Injectable } from '@nestjs/common';
import {
  calmNotices,
  calmPreferences,
  changeNoticePreferences,
  muteTopic,
  type NoticePreferences,
  type SnoozeFor,
  snoozeNotices,
  unmuteTopic,
} from '@yingshang/shared/contracts/notices';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { withMuted, withoutMuted } from './muted-topics';
import { PreferencesRepository } from './preferences.repository';
import { snoozeEnd, snoozeLeft } from './snooze';

type Changed = Promise<Outcome<NoticePreferences>>;
type Choices = Partial<NoticePreferences>;
/** From what was chosen so far. */
type Change = (chosen: Choices) => Outcome<Choices>;

/** Who changes, and the key under which it happens once. */
interface Press {
  readonly personId: string;
  readonly idempotencyKey: string;
}

/** How somebody wants to be told. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<NoticePreferences> {
    const chosen = (await this.preferences.of([personId])).get(personId) ?? calmPreferences;
    return { ...chosen, snoozedUntil: snoozeLeft(chosen.snoozedUntil, this.clock.now()) };
  }

  change(press: Press, changes: Choices): Changed {
    return this.once(press, changeNoticePreferences.name, changes, (chosen) => ok({ ...chosen, ...changes }));
  }

  mute(press: Press, topic: string): Changed {
    return this.once(press, muteTopic.name, { topic }, (chosen) => {
      const muted = withMuted(chosen.muted ?? [], topic);
      return muted.ok ? ok({ ...chosen, muted: muted.value }) : muted;
    });
  }

  unmute(press: Press, topic: string): Changed {
    return this.once(press, unmuteTopic.name, { topic }, (chosen) =>
      ok({ ...chosen, muted: withoutMuted(chosen.muted ?? [], topic) }),
    );
  }

  snooze(press: Press, length: SnoozeFor): Changed {
    const snoozedUntil = snoozeEnd(length, this.clock.now());
    return this.once(press, snoozeNotices.name, { for: length }, (chosen) => ok({ ...chosen, snoozedUntil }));
  }

  calm(press: Press): Changed {
    return this.once(press, calmNotices.name, {}, () => ok({}));
  }

  private once({ personId, idempotencyKey }: Press, route: string, request: object, change: Change): Changed {
    const at = new Date(this.clock.now());
    return this.writes.once({ idempotencyKey, route, actor: personId, request }, async (manager) => {
      const chosen = change(await this.preferences.chosen(personId, at, manager));
      if (!chosen.ok) return chosen;
      await this.preferences.keep(personId, chosen.value, at, manager);
      return ok({ ...calmPreferences, ...chosen.value });
    });
  }
}
