import { Injectable } from '@nestjs/common';
import type { LedgerKind } from '@yingshang/shared/contracts/ledger';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects, type NestedText } from '../ledger';
import { Statements } from '../statements';
import type { ObjectionRows } from './objection-rows.repository';

interface Sealed {
  readonly id: string;
  readonly statementId: string;
  readonly commitment: string;
}

interface KindOfObjection<One extends Sealed> {
  readonly kind: LedgerKind;
  readonly rows: ObjectionRows<One>;
  /** What each step stands under, and says: that it was filed first, then what was decided. */
  readonly recordsOf: (one: One) => readonly (readonly [subject: string, content: JsonObject])[];
}

/** Puts objections, and decisions about them, on the ledger as hashes; their words open with their statements. */
@Injectable()
export class ObjectionRecords {
  constructor(
    private readonly ledger: Ledger,
    private readonly subjects: LedgerSubjects,
    private readonly statements: Statements,
  ) {}

  /** @returns what records the last step of one */
  of<One extends Sealed>({ kind, rows, recordsOf }: KindOfObjection<One>) {
    this.subjects.register({
      kind,
      contentsOf: async (ids, manager) => {
        const asked = new Set(ids);
        const found = await rows.ofSubjects(ids, manager);
        return new Map(found.flatMap(recordsOf).filter(([subject]) => asked.has(subject)));
      },
      textsOf: async (ids, manager) => this.textsOf(ids, await rows.ofSubjects(ids, manager), manager),
      subjectsAfter: (after, most, manager) => rows.subjectsAfter(after, most, manager),
    });
    return async (one: One, manager: EntityManager): Promise<void> => {
      const entries = recordsOf(one).map(([subject, content]) => ({ kind, subject, content }));
      await this.ledger.record(entries.slice(-1), manager);
    };
  }

  /** Of objections alone: what was decided is said in its content. */
  private async textsOf(
    ids: readonly string[],
    found: readonly Sealed[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly NestedText[]>> {
    const asked = new Set(ids);
    const filed = found.filter(({ id }) => asked.has(id));
    const opened = await this.statements.openings(
      filed.map(({ statementId }) => statementId),
      manager,
    );
    return new Map(
      filed.map(({ id, commitment, statementId }) => [
        id,
        [{ commitment, opened: opened.get(statementId) ?? null }],
      ]),
    );
  }
}
