import { Injectable } from '@nestjs/common';
import type { Rating } from '../ratings';
import { Statements } from '../statements';

const AT_ONCE = 200;

/** What an office may read of ratings. */
@Injectable()
export class OfficeTexts {
  constructor(private readonly statements: Statements) {}

  /** Of those that passed their check and can still be read; masked. */
  async passed(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (let at = 0; at < ids.length; at += AT_ONCE)
      for (const [id, { state, text }] of await this.statements.read(ids.slice(at, at + AT_ONCE), 'office'))
        if (state === 'passed' && text !== null) texts.set(id, text);
    return texts;
  }
}

/** In the order of writing. */
export function statementsOf({ statementId, supplementId }: Rating): string[] {
  return [statementId, supplementId].filter((id) => id !== null);
}
