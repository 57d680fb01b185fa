import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects, type NestedText } from '../ledger';
import { Statements } from '../statements';
import { type KeptObjection, ScoreObjectionsRepository } from './score-objections.repository';

/** Objections and decisions about them on the ledger, as hashes; what follows from one granted is public. */
@Injectable()
export class ObjectionEntries {
  constructor(
    private readonly ledger: Ledger,
    private readonly repository: ScoreObjectionsRepository,
    private readonly statements: Statements,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'score-objection',
      contentsOf: async (ids, manager) => {
        const found = await repository.ofSubjects(ids, manager);
        const asked = new Set(ids);
        return new Map(found.flatMap(recordsOf).filter(([subject]) => asked.has(subject)));
      },
      textsOf: (ids, manager) => this.texts(ids, manager),
      subjectsAfter: (after, most, manager) => repository.subjectsAfter(after, most, manager),
    });
  }

  async filed(objection: KeptObjection, manager: EntityManager): Promise<void> {
    const content = ofObjection(objection);
    await this.ledger.record([{ kind: 'score-objection', subject: objection.id, content }], manager);
  }

  async decided(objection: KeptObjection, manager: EntityManager): Promise<void> {
    const { decisionId } = objection;
    if (decisionId === null) throw new Error('an open objection has no decision');
    const content = ofDecision(objection);
    await this.ledger.record([{ kind: 'score-objection', subject: decisionId, content }], manager);
  }

  private async texts(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly NestedText[]>> {
    const asked = new Set(ids);
    const found = (await this.repository.ofSubjects(ids, manager)).filter(({ id }) => asked.has(id));
    const opened = await this.statements.openings(
      found.map(({ statementId }) => statementId),
      manager,
    );
    return new Map(
      found.map(({ id, commitment, statementId }) => [
        id,
        [{ commitment, opened: opened.get(statementId) ?? null }],
      ]),
    );
  }
}

function recordsOf(objection: KeptObjection): (readonly [string, JsonObject])[] {
  const { id, decisionId } = objection;
  const filed = [id, ofObjection(objection)] as const;
  return decisionId === null ? [filed] : [filed, [decisionId, ofDecision(objection)]];
}

function ofObjection(objection: KeptObjection): JsonObject {
  const { id, unitId, month, caseKind, caseId, cause, on, commitment, filedOn } = objection;
  return {
    v: 1,
    objection: id,
    unit: unitId,
    month,
    kind: caseKind,
    case: caseId,
    cause,
    on,
    statement: commitment,
    day: filedOn,
  };
}

function ofDecision({ id, decisionId, unitId, month, state, reason, decidedOn }: KeptObjection): JsonObject {
  return { v: 1, decision: decisionId, objection: id, unit: unitId, month, state, reason, day: decidedOn };
}
