import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { ObjectionRecords } from '../unit-scores';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';

/** Objections to years and decisions about them on the ledger, as hashes; the year itself is public. */
@Injectable()
export class YearObjectionEntries {
  /** The last step of it: that it was filed, or what was decided. */
  readonly record: (objection: KeptYearObjection, manager: EntityManager) => Promise<void>;

  constructor(records: ObjectionRecords, { rows }: YearObjectionsRepository) {
    this.record = records.of({ kind: 'year-objection', rows, recordsOf });
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
