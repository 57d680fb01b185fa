import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects, type NestedText } from '../ledger';
import { Statements } from '../statements';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';

/** Objections to years and decisions about them on the ledger, as hashes; the year itself is public. */
@Injectable()
export class YearObjectionEntries {
  constructor(
    private readonly ledger: Ledger,
    private readonly repository: YearObjectionsRepository,
    private readonly statements: Statements,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'year-objection',
      contentsOf: async (ids, manager) => {
        const asked = new Set(ids);
        const found = await repository.ofSubjects(ids, manager);
        return new Map(found.flatMap(recordsOf).filter(([subject]) => asked.has(subject)));
      },
      textsOf: (ids, manager) => this.texts(ids, manager),
      subjectsAfter: (after, most, manager) => repository.subjectsAfter(after, most, manager),
    });
  }

  /** The last step of it: that it was filed, or what was decided. */
  async record(objection: KeptYearObjection, manager: EntityManager): Promise<void> {
    const last = recordsOf(objection).at(-1);
    if (last === undefined) return;
    const [subject, content] = last;
    await this.ledger.record([{ kind: 'year-objection', subject, content }], manager);
  }

  private async texts(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly NestedText[]>> {
    const asked = new Set(ids);
    const found = (await this.repository.ofSubjects(ids, manager)).filter(({ id }) => asked.has(id));
    const statements = found.map(({ statementId }) => statementId);
    const opened = await this.statements.openings(statements, manager);
    return new Map(
      found.map(({ id, commitment, statementId }) => [
        id,
        [{ commitment, opened: opened.get(statementId) ?? null }],
      ]),
    );
  }
}

function recordsOf(objection: KeptYearObjection): (readonly [string, JsonObject])[] {
  const { id, year, unitId, revision, about, commitment, filedOn } = objection;
  const { decisionId, state, reason, leftOut, decidedOn } = objection;
  const of = { v: 1, objection: id, unit: unitId, year };
  const filed: JsonObject = { ...of, revision, about, statement: commitment, day: filedOn };
  if (decisionId === null) return [[id, filed]];
  const decided = { ...of, decision: decisionId, state, reason, leftOut: [...leftOut], day: decidedOn };
  return [
    [id, filed],
    [decisionId, decided],
  ];
}
