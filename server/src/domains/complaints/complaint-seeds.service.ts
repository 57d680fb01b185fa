import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ComplaintClass, ComplaintRole, LimitProfile } from '@yingshang/shared/complaints';
import type { StatementPart } from '@yingshang/shared/contracts/statements';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import type { DemoComplaint } from '../../demo-city/complaints';
import { Ledger } from '../ledger';
import { type PreparedStatement, Statements } from '../statements';
import { NO_UNIT } from './complainant-words.service';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { drawNumber } from './complaint-number';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';
import { eventRecord } from './event-record';
import { madeComplaint } from './made-complaint';
import { SearchTerms } from './search-terms.service';

/** A made-up complaint, sealed and not yet kept. */
export interface PreparedComplaint {
  readonly made: DemoComplaint;
  readonly row: ComplaintRow;
  readonly events: readonly ComplaintEventEntity[];
  readonly statements: readonly PreparedStatement[];
}

export interface SeededIn {
  readonly regionCode: string | null;
  readonly today: CalendarDate;
  readonly limitsOf: (about: ComplaintClass) => LimitProfile;
}

/** Made-up complaints of the demo, on the ledger step by step, as every other. */
@Injectable()
export class ComplaintSeeds {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly statements: Statements,
    private readonly terms: SearchTerms,
    private readonly ledger: Ledger,
  ) {}

  /** Before the transaction that keeps them. A city whose key cannot be used gets complaints without words. */
  async prepare(complaints: readonly DemoComplaint[], seeded: SeededIn): Promise<PreparedComplaint[]> {
    const prepared: PreparedComplaint[] = [];
    const numbers = new Set<string>();
    while (numbers.size < complaints.length) numbers.add(drawNumber());
    for (const [at, number] of [...numbers].entries()) {
      const made = complaints[at];
      if (made !== undefined) prepared.push(await this.prepareOne(made, number, seeded));
    }
    return prepared;
  }

  /** In one transaction, with whatever the caller makes public of them. */
  async seed(prepared: readonly PreparedComplaint[], manager: EntityManager): Promise<void> {
    const statements = prepared.flatMap((one) => one.statements);
    if (statements.length > 0) await this.statements.seed(statements, manager);
    await this.repository.addMade(
      prepared.map(({ row }) => row),
      prepared.flatMap(({ events }) => events),
      manager,
    );
    const entries = prepared.flatMap(({ row, events }) =>
      events.map((event) => ({
        kind: 'complaint' as const,
        subject: event.id,
        content: eventRecord(event, row),
      })),
    );
    await this.ledger.record(entries, manager);
  }

  private async prepareOne(
    made: DemoComplaint,
    number: string,
    { regionCode, today, limitsOf }: SeededIn,
  ): Promise<PreparedComplaint> {
    const unitId = lastUnitOf(made);
    const statement = await this.sealed('text', unitId, made.text, 'complainant');
    const place = await this.sealed('place', unitId, made.place, 'complainant');
    const words: (PreparedStatement | null)[] = [];
    for (const { role, words: text } of made.told)
      words.push(text === null ? null : await this.sealed(partOf(role), unitId, text, role));
    const terms = this.terms.of([made.text]);
    const drawn = { number, limits: limitsOf(made.class), regionCode, statement, place, words, terms, today };
    const statements = [statement, place, ...words].flatMap((one) => one ?? []);
    return { made, ...madeComplaint(made, drawn), statements };
  }

  private async sealed(part: StatementPart, unitId: string, text: string, role: ComplaintRole) {
    if (text === '') return null;
    const officeId = role === 'handler' || role === 'lead' ? unitId : undefined;
    const writer = { personId: null, visitorId: null };
    const wanted = { id: randomUUID(), board: 'complaints', part, unitId, officeId, text, writer } as const;
    const prepared = await this.statements.prepare(wanted);
    return prepared.ok ? prepared.value : null;
  }
}

const partOf = (role: ComplaintRole): StatementPart => (role === 'complainant' ? 'supplement' : 'answer');

/** Whom it is about in the end. */
function lastUnitOf({ told }: DemoComplaint): string {
  const named = told.flatMap(({ event }) =>
    event.kind === 'filed' || event.kind === 'directed' ? (event.unitId ?? []) : [],
  );
  return named.at(-1) ?? NO_UNIT;
}
