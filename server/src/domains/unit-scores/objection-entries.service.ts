import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { ObjectionRecords } from './objection-records.service';
import { type KeptObjection, ScoreObjectionsRepository } from './score-objections.repository';

/** Objections and decisions about them on the ledger, as hashes; what follows from one granted is public. */
@Injectable()
export class ObjectionEntries {
  /** The last step of it: that it was filed, or what was decided. */
  readonly record: (objection: KeptObjection, manager: EntityManager) => Promise<void>;

  constructor(records: ObjectionRecords, { rows }: ScoreObjectionsRepository) {
    this.record = records.of({ kind: 'score-objection', rows, recordsOf });
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
