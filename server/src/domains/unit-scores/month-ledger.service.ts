import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects } from '../ledger';
import { type FrozenVersion, monthRecord } from './month-record';
import { UnitMonthsRepository } from './unit-months.repository';

/**
 * Versions of frozen months go onto the ledger in the transaction that keeps them. The audit makes the record anew
 * from the versions, so that it finds a digit of any unit that was changed since.
 */
@Injectable()
export class MonthLedger {
  constructor(
    private readonly months: UnitMonthsRepository,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'month-scores',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => months.subjectsAfter(after, most, manager),
    });
  }

  /** As one entry: a whole month, or one unit's correction. */
  async keep(versions: readonly FrozenVersion[], manager: EntityManager): Promise<void> {
    const content = monthRecord(versions);
    if (content === null) return;
    const subject = randomUUID();
    await this.months.addVersions(
      versions.map((one) => ({ ...one, subject })),
      manager,
    );
    await this.ledger.record([{ kind: 'month-scores', subject, content }], manager);
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const bySubject = new Map<string, FrozenVersion[]>();
    for (const { subject, ...version } of await this.months.versionsOf(ids, manager))
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), version]);
    const records = [...bySubject].map(([subject, versions]) => [subject, monthRecord(versions)] as const);
    return new Map(records.flatMap(([subject, record]) => (record === null ? [] : [[subject, record]])));
  }
}
