import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects } from '../ledger';
import type { KeptYear } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { type NewYearVersion, UnitYearsRepository } from './unit-years.repository';
import { type SignedVersion, yearRecord } from './year-record';

/**
 * What was signed goes onto the ledger in the transaction that signs it, with the settings. The audit makes the record
 * anew from the versions, so that it finds a digit of any unit that was changed since.
 */
@Injectable()
export class YearLedger {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'year-scores',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => units.subjectsAfter(after, most, manager),
    });
  }

  /** As one entry: a whole year, or one unit's correction. */
  async keep(year: KeptYear, versions: readonly SignedVersion[], manager: EntityManager): Promise<void> {
    const content = yearRecord(year, versions);
    if (content === null) return;
    const subject = randomUUID();
    await this.units.addVersions(
      versions.map((one) => ({ ...one, subject })),
      manager,
    );
    await this.ledger.record([{ kind: 'year-scores', subject, content }], manager);
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const bySubject = new Map<string, NewYearVersion[]>();
    for (const version of await this.units.versionsOf(ids, manager))
      bySubject.set(version.subject, [...(bySubject.get(version.subject) ?? []), version]);
    const contents = new Map<string, JsonObject>();
    for (const [subject, versions] of bySubject) {
      const year = await this.years.find(versions[0]?.line.year ?? '', manager);
      const content = year === null ? null : yearRecord(year, versions);
      if (content !== null) contents.set(subject, content);
    }
    return contents;
  }
}
