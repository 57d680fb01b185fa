import { Injectable } from '@nestjs/common';
import { dueOf } from '@yingshang/shared/case-clock';
import { addDays, type CalendarDate, ok, workingDayFrom } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { FollowUpNews } from './follow-up-news.service';
import { caseOf, type FollowUpRow, rowOf } from './follow-up-row';
import { FollowUpSteps } from './follow-up-steps.service';
import { FollowUpsRepository } from './follow-ups.repository';

export interface ClockRead {
  readonly escalated: number;
  readonly warned: number;
}

/** What time alone does to cases. Each in a transaction of its own, so that several processes may do it at once. */
@Injectable()
export class FollowUpClock {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly steps: FollowUpSteps,
    private readonly news: FollowUpNews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reports to the supervisor what is overdue, then warns units of what soon will be. */
  async catchUp(): Promise<ClockRead> {
    const today = this.clock.today();
    return { escalated: await this.escalateAll(today), warned: await this.warnAll(today) };
  }

  /** Days counted over a year whose holidays were not announced: counted anew by the table as it is now. */
  async recount(): Promise<number> {
    let moved = 0;
    for (const id of await this.repository.provisional())
      await this.transactions.run(async (manager) => {
        const row = await this.repository.findLocked(id, manager);
        if (row === null) return ok(false);
        const due = dueOf(caseOf(row).clock);
        if (due?.date === row.dueOn && due?.provisional === row.provisional) return ok(false);
        await this.repository.save(rowOf(caseOf(row), row), manager);
        moved += 1;
        return ok(true);
      });
    return moved;
  }

  private async escalateAll(today: CalendarDate): Promise<number> {
    let escalated = 0;
    for (const id of await this.repository.overdue(today)) {
      const wanted = { step: { kind: 'escalate' }, by: 'platform', staff: null, words: null } as const;
      const done = await this.transactions.run((manager) => this.steps.take(id, wanted, () => true, manager));
      // Refused: it was answered, or another process was first.
      if (done.ok) escalated += 1;
    }
    return escalated;
  }

  /** On the working day before the last one, or later. */
  private async warnAll(today: CalendarDate): Promise<number> {
    const by = workingDayFrom(addDays(today, 1));
    let warned = 0;
    for (const id of await this.repository.toWarn(by))
      await this.transactions.run(async (manager) => {
        const row: FollowUpRow | null = await this.repository.findLocked(id, manager);
        if (row === null || row.warned || row.dueOn === null || row.dueOn > by) return ok(false);
        await this.repository.save({ ...row, warned: true }, manager);
        await this.news.tellUnit(row, 'closing', manager);
        warned += 1;
        return ok(true);
      });
    return warned;
  }
}
