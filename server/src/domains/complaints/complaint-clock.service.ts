import { Injectable, Logger } from '@nestjs/common';
import { type PlatformCommand, platformOwes } from '@yingshang/shared/complaints';
import { type CalendarDate, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { ComplaintDeskRepository, type ToLookAt } from './complaint-desk.repository';
import { type ComplaintRow, complaintFrom, rowAfter } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';

const A_BATCH = 200;

/** How many of each were done. */
export type ClockRead = Readonly<Record<PlatformCommand['kind'], number>>;

/**
 * What time alone does to complaints: warnings, escalations, questions that lapse, revisits. Each complaint in a
 * transaction of its own under the lock of its row, so that several processes that look at once do each thing once.
 */
@Injectable()
export class ComplaintClock {
  private readonly log = new Logger('Complaints');

  constructor(
    private readonly desk: ComplaintDeskRepository,
    private readonly repository: ComplaintsRepository,
    private readonly steps: ComplaintSteps,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** All that is owed by today. One complaint that fails holds up no other. */
  async catchUp(): Promise<ClockRead> {
    const today = this.clock.today();
    const done = { 'tell-limit': 0, 'lapse-question': 0, 'call-for-revisit': 0 };
    let last: ToLookAt | null = null;
    for (;;) {
      const found: ToLookAt[] = await this.desk.toLookAt(today, last, A_BATCH);
      for (const { id } of found) for (const kind of await this.lookAt(id, today)) done[kind] += 1;
      last = found.at(-1) ?? null;
      if (last === null || found.length < A_BATCH) return done;
    }
  }

  /** Days counted over a year whose holidays were not announced: counted anew by the table as it is now. */
  async recount(): Promise<number> {
    const today = this.clock.today();
    let moved = 0;
    for (const id of await this.desk.provisional())
      await this.transactions.run(async (manager) => {
        const row = await this.repository.findLocked(id, manager);
        if (row !== null && (await this.settle(row, today, manager))) moved += 1;
        return ok(null);
      });
    return moved;
  }

  private async lookAt(id: string, today: CalendarDate): Promise<PlatformCommand['kind'][]> {
    try {
      const done = await this.transactions.run(async (manager) => ok(await this.doOwed(id, today, manager)));
      return done.ok ? done.value : [];
    } catch (err) {
      this.log.error({ err, complaint: id }, 'what time did to a complaint was not done');
      return [];
    }
  }

  private async doOwed(
    id: string,
    today: CalendarDate,
    manager: EntityManager,
  ): Promise<PlatformCommand['kind'][]> {
    const row = await this.repository.findLocked(id, manager);
    // Another process was first.
    if (row === null || row.lookOn === null || row.lookOn > today) return [];
    const done: PlatformCommand['kind'][] = [];
    // One thing may make another due: a question that lapsed late lets the limit end at once.
    for (let owed = await this.firstOwed(row, today, manager); owed !== undefined; ) {
      const wanted = { command: owed, actor: { role: 'platform' }, staff: null, words: null } as const;
      const taken = await this.steps.take(id, wanted, () => true, manager);
      if (!taken.ok) break;
      done.push(owed.kind);
      owed = await this.firstOwed(row, today, manager);
    }
    // Nothing was owed after all: else it would be looked at for ever.
    if (done.length === 0) await this.settle(row, today, manager);
    return done;
  }

  private async firstOwed(
    { id, limits }: ComplaintRow,
    today: CalendarDate,
    manager: EntityManager,
  ): Promise<PlatformCommand | undefined> {
    const complaint = complaintFrom(await this.repository.eventsOf(id, manager));
    return platformOwes(complaint, limits, today)[0];
  }

  /** The row as its history has it by today's table of holidays. Whether anything changed. */
  private async settle(row: ComplaintRow, today: CalendarDate, manager: EntityManager): Promise<boolean> {
    const complaint = complaintFrom(await this.repository.eventsOf(row.id, manager));
    const now = rowAfter(row, complaint, row.limits, today);
    const same = (['dueOn', 'dueLimit', 'solveDueOn', 'provisional', 'lookOn'] as const).every(
      (field) => now[field] === row[field],
    );
    if (!same) await this.repository.save(now, manager);
    return !same;
  }
}
