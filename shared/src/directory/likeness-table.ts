import { likeness } from './likeness';
import type { Sign } from './signs';
import type { Reading } from './typed-query';

/** How like one sign of a name is to every sign of the query. */
export interface LikenessRow {
  readonly like: Float64Array;
  /** A bit for every sign of the query that is like it at all; signs 32 apart share one. */
  readonly bits: number;
}

const NOT_LOOKED_AT = 0;
const LIKE_NONE = 1;
const FIRST_ROW = 2;

/**
 * Likeness of the signs of names to the signs of one query, found once each. Nearly every sign is like none of the
 * query's, so only the few others get a row.
 */
export class LikenessTable {
  private readonly places: Uint16Array;
  private readonly rows: LikenessRow[] = [];

  constructor(
    private readonly query: Reading,
    signs: number,
  ) {
    this.places = new Uint16Array(signs);
  }

  /** Undefined for a sign that is like none of the query. */
  rowOf(sign: Sign): LikenessRow | undefined {
    const place = this.places[sign.number];
    // A sign first seen after this query was read has no place in the table.
    if (place === undefined) return this.look(sign);
    if (place !== NOT_LOOKED_AT) return place === LIKE_NONE ? undefined : this.rows[place - FIRST_ROW];
    const row = this.look(sign);
    this.places[sign.number] = row === undefined ? LIKE_NONE : this.rows.push(row) - 1 + FIRST_ROW;
    return row;
  }

  private look(sign: Sign): LikenessRow | undefined {
    let like: Float64Array | undefined;
    let bits = 0;
    for (let at = 0; at < this.query.length; at += 1) {
      const typed = this.query[at];
      const one = typed === undefined ? 0 : likeness(typed, sign);
      if (one === 0) continue;
      like ??= new Float64Array(this.query.length);
      like[at] = one;
      bits |= 1 << at;
    }
    return like && { like, bits };
  }
}
