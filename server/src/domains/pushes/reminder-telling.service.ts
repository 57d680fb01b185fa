import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Notices, type Told } from '../notices';
import { answerOf, PoliciesService, phaseOn, type RuledPolicy } from '../policies';
import { type Reminder, remindersDue } from './reminder-days';
import { ReminderLooksRepository } from './reminder-looks.repository';
import { reminderRecipients } from './reminder-recipients';

export interface Reminded {
  readonly reminders: number;
  readonly told: number;
}

const FIRST_HOUR_MS = 8 * 3_600_000;

/**
 * Reminds of windows that open or close: once a day, from eight in the morning on. Each reminder has a key, so however
 * many processes look, and wherever one of them stopped half way, it is told once.
 */
@Injectable()
export class ReminderTelling {
  constructor(
    private readonly policies: PoliciesService,
    private readonly looks: ReminderLooksRepository,
    private readonly notices: Notices,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Does nothing before eight, and nothing when this day's look is done. */
  async catchUp(): Promise<Outcome<Reminded>> {
    const day = this.clock.today();
    const done = { reminders: 0, told: 0 };
    if (this.isNight(day)) return ok(done);
    const last = await this.looks.last();
    if (last !== null && last >= day) return ok(done);
    const published = await this.policies.ruled();
    // No city yet: its first day is still to be looked at.
    if (published.length === 0) return ok(done);
    for (const policy of published)
      for (const reminder of remindersOf(policy, last, day)) {
        const told = await this.transactions.run(async (manager) =>
          ok(await this.tell(policy, reminder, day, manager)),
        );
        if (!told.ok) return told;
        if (told.value === null) continue;
        done.reminders += 1;
        done.told += told.value.told;
      }
    await this.looks.keep(day);
    return ok(done);
  }

  /** For the demo's reset: its windows begin anew. */
  forgetLooks(manager: EntityManager): Promise<void> {
    return this.looks.forget(manager);
  }

  private async tell(
    { policy, rule, dates }: RuledPolicy,
    reminder: Reminder,
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<Told | null> {
    const { edge, on, lead } = reminder;
    const news = {
      subject: { kind: 'window', edge, on, policy },
      key: `${edge}:${policy.id}:${on}:${lead}`,
    } as const;
    const answer = answerOf(true, phaseOn(dates, day));
    const recipients = reminderRecipients({ id: policy.id, rule, answer }, reminder, day);
    const told = await this.notices.tellAll(news, recipients, manager);
    if (told?.told !== 0) return told;
    await this.notices.takeBack(told.noticeId, manager);
    return null;
  }

  private isNight(day: CalendarDate): boolean {
    return this.clock.now() - Date.parse(`${day}T00:00:00+08:00`) < FIRST_HOUR_MS;
  }
}

/** Where nothing is applied for, the end of a validity hurries nobody. */
function remindersOf({ applyMode, dates }: RuledPolicy, last: CalendarDate | null, day: CalendarDate) {
  const isAutomatic = applyMode === '免申即享' && dates.windows.length === 0;
  return isAutomatic ? [] : remindersDue(dates, last, day);
}
