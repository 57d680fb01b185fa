import { Injectable } from '@nestjs/common';
import { FieldCrypto } from '../../platform/crypto';
import { pairsOfSigns, wantedPairs } from './search-terms';

const COLUMN = { table: 'complaints', column: 'terms' } as const;

/**
 * A blind index of words: each pair of signs is an HMAC under the city's key, cut to 32 bits, without order and
 * without counts. docs/decisions/0031-pairs-of-signs-under-a-key.md
 */
@Injectable()
export class SearchTerms {
  constructor(private readonly fields: FieldCrypto) {}

  /** Of words as an office may read them: checked, and masked. Ascending, each once. */
  of(texts: readonly string[]): number[] {
    return this.blind(new Set(texts.flatMap((text) => [...pairsOfSigns(text)])));
  }

  /** All of them must be held (`terms @> …`). Null: fewer than two signs, so nothing can be looked for. */
  ofQuery(query: string): number[] | null {
    const wanted = wantedPairs(query);
    return wanted === null ? null : this.blind(wanted);
  }

  private blind(pairs: ReadonlySet<string>): number[] {
    const index = this.fields.indexer(COLUMN);
    const terms = Array.from(pairs, (pair) => index(pair).readInt32BE(0));
    return [...new Set(terms)].toSorted((one, other) => one - other);
  }
}
