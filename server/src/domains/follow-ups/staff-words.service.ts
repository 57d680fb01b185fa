import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { FieldCrypto } from '../../platform/crypto';
import { type PreparedStatement, Statements } from '../statements';
import { nothingSaid } from './follow-ups.refusals';

export interface WrittenWords {
  /** Whom the case is about. */
  readonly unitId: string;
  /** For whom the member of staff speaks. */
  readonly officeId: string;
  readonly text: string;
  readonly personId: string;
}

/** What staff write in a case, sealed before the transaction in which it is kept. */
@Injectable()
export class StaffWords {
  constructor(
    private readonly statements: Statements,
    private readonly fields: FieldCrypto,
  ) {}

  async prepare({ unitId, officeId, text, personId }: WrittenWords): Promise<Outcome<PreparedStatement>> {
    if (text.trim() === '') return nothingSaid();
    return this.statements.prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'answer',
      unitId,
      officeId,
      text,
      writer: { personId, visitorId: null },
    });
  }

  /** For steps to which words may be added. */
  async prepareIfAny(words: WrittenWords): Promise<Outcome<PreparedStatement | null>> {
    return words.text.trim() === '' ? ok(null) : this.prepare(words);
  }

  /** What a kept key may hold of a text: a plain hash of a short one is found by trying. */
  fingerprint(text: string): string {
    return this.fields.indexOf({ table: 'follow_up_steps', column: 'text' }, text.trim());
  }
}
