import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { FieldCrypto } from '../../platform/crypto';
import { type PreparedStatement, Statements } from '../statements';

interface Wanted {
  /** Of the objection, which the words are sealed for. */
  readonly table: string;
  readonly unitId: string;
  readonly words: string;
}

interface SealedWords {
  readonly statement: PreparedStatement;
  /** What a kept key may hold of the words: a plain hash of short ones is found by trying. */
  readonly fingerprint: string;
}

/** Seals the words with which a unit's lead objects. */
@Injectable()
export class ObjectionWords {
  constructor(
    private readonly statements: Statements,
    private readonly fields: FieldCrypto,
  ) {}

  async seal({ table, unitId, words }: Wanted, { personId }: Actor): Promise<Outcome<SealedWords>> {
    const statement = await this.statements.prepare({
      id: randomUUID(),
      board: 'unit-scores',
      part: 'appeal',
      unitId,
      officeId: unitId,
      text: words,
      writer: { personId, visitorId: null },
    });
    if (!statement.ok) return statement;
    return ok({
      statement: statement.value,
      fingerprint: this.fields.indexOf({ table, column: 'text' }, words),
    });
  }
}
