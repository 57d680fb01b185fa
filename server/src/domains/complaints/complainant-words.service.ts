import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StatementPart } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { FieldCrypto } from '../../platform/crypto';
import { type PreparedStatement, type SpokenRecording, Statements } from '../statements';

/** Of a complaint that is no unit's: its words are checked by bodies of the city's own level. */
export const NO_UNIT = '';

export interface WantedWords {
  readonly personId: string;
  /** Whom they are about: nobody of this unit checks them. */
  readonly unitId: string | null;
  readonly part: StatementPart;
  readonly text: string;
  /** For whom a member of staff speaks; null for the complainant's own words. */
  readonly officeId?: string;
  /** Handed in with the words. */
  readonly recording?: SpokenRecording;
}

interface FiledWords {
  readonly statementId: string | null;
}

/** What is written in a complaint, sealed before the transaction in which it is kept. */
@Injectable()
export class ComplainantWords {
  constructor(
    private readonly statements: Statements,
    private readonly fields: FieldCrypto,
  ) {}

  prepare({
    personId,
    unitId,
    part,
    text,
    officeId,
    recording,
  }: WantedWords): Promise<Outcome<PreparedStatement>> {
    return this.statements.prepare({
      id: randomUUID(),
      board: 'complaints',
      part,
      unitId: unitId ?? NO_UNIT,
      text,
      writer: { personId, visitorId: null },
      ...(officeId === undefined ? {} : { officeId }),
      ...(recording === undefined ? {} : { recording }),
    });
  }

  async prepareIfAny(wanted: WantedWords): Promise<Outcome<PreparedStatement | null>> {
    return wanted.text.trim() === '' ? ok(null) : this.prepare(wanted);
  }

  async write(prepared: readonly (PreparedStatement | null)[], manager: EntityManager): Promise<void> {
    for (const one of prepared) if (one !== null) await this.statements.write(one, manager);
  }

  /** What was complained of, with the salt of its commitment; null where it was destroyed. */
  async asFiled({ statementId }: FiledWords): Promise<{ salt: string; text: string } | null> {
    if (statementId === null) return null;
    return (await this.statements.openings([statementId])).get(statementId) ?? null;
  }

  /** What a kept key may hold of a text: a plain hash of a short one is found by trying. */
  fingerprint(text: string): string {
    return this.fields.indexOf({ table: 'complaint_events', column: 'text' }, text.trim());
  }
}
