import { best } from './best';
import type { EntryTerm, TermRole } from './entry';
import { pairKeys, soundKeys } from './sign-keys';
import type { Sign, SignTable } from './signs';
import { keyOf } from './tokens';
import type { Reading } from './typed-query';

/** What a term is to the entries that have it: the post of eight hundred officers, the alias of one unit. */
export interface TermUse {
  readonly role: TermRole;
  readonly label: string;
  readonly weight: number;
  readonly entries: number[];
}

/** A text under which entries are found. Entries with the same text share it. */
export interface Term {
  readonly signs: readonly Sign[];
  readonly uses: TermUse[];
}

const MOST_CANDIDATES = 320;
/** Of its own keys or of the query's a term must share this much to be looked at. */
const LEAST_SHARE = 0.3;

/** What each term weighs in keys of one sort; made when the last term is in. */
interface Totals {
  readonly sounds: Float64Array;
  readonly pairs: Float64Array;
}

/** Texts by their sounds, literal tokens and pairs of initials; finds those worth a closer look. */
export class TermIndex {
  private readonly byText = new Map<string, number>();
  private readonly byKey = new Map<string, number>();
  private readonly terms: Term[] = [];
  private readonly holders = new Map<string, number[]>();
  private shares: Float64Array = new Float64Array();
  private totals: Totals | undefined;

  constructor(private readonly table: SignTable) {}

  add(entry: number, { text, role, label = text, weight = 1 }: EntryTerm): void {
    const uses = this.terms[this.termNumber(text)]?.uses;
    const known = uses?.find((use) => use.role === role && use.label === label && use.weight === weight);
    if (known === undefined) uses?.push({ role, label, weight, entries: [entry] });
    else known.entries.push(entry);
  }

  get size(): number {
    return this.terms.length;
  }

  /** The terms that share most with the reading. */
  candidates(reading: Reading): Term[] {
    const inPairs = reading.some(({ typing }) => typing === 'begun');
    const keys = inPairs ? pairKeys(reading) : soundKeys(reading);
    const totals = this.frozen()[inPairs ? 'pairs' : 'sounds'];
    const touched: number[] = [];
    const wanted = this.collect(new Set(keys), touched);
    const closeness = (term: number) => {
      const shared = this.shares[term] ?? 0;
      const ofTerm = shared / (totals[term] ?? 1);
      const ofQuery = shared / wanted;
      this.shares[term] = 0;
      return ofTerm >= LEAST_SHARE || ofQuery >= LEAST_SHARE ? ofTerm + ofQuery : 0;
    };
    return best(touched, closeness, MOST_CANDIDATES).flatMap((term) => this.terms[term] ?? []);
  }

  private termNumber(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const number = this.numberOfKey(keyOf(text), text);
    this.byText.set(text, number);
    return number;
  }

  /** −1 for a text without a sign. */
  private numberOfKey(key: string, text: string): number {
    const known = key === '' ? -1 : this.byKey.get(key);
    if (known !== undefined) return known;
    const signs = this.table.signsOf(text);
    const number = this.terms.push({ signs, uses: [] }) - 1;
    this.byKey.set(key, number);
    for (const holderKey of new Set([...soundKeys(signs), ...pairKeys(signs)])) {
      const holders = this.holders.get(holderKey);
      if (holders === undefined) this.holders.set(holderKey, [number]);
      else holders.push(number);
    }
    this.totals = undefined;
    return number;
  }

  private collect(keys: ReadonlySet<string>, touched: number[]): number {
    let wanted = 0;
    for (const key of keys) {
      const holders = this.holders.get(key) ?? [];
      const rarity = this.rarity(holders.length);
      wanted += rarity;
      for (const term of holders) {
        if (this.shares[term] === 0) touched.push(term);
        this.shares[term] = (this.shares[term] ?? 0) + rarity;
      }
    }
    return wanted === 0 ? 1 : wanted;
  }

  /** A sign that few names hold says more about which is meant. Only for choosing candidates, never for the score. */
  private rarity(holders: number): number {
    return Math.log(2 + this.terms.length / (1 + holders));
  }

  private frozen(): Totals {
    if (this.totals !== undefined) return this.totals;
    this.shares = new Float64Array(this.terms.length);
    const rarities = new Map([...this.holders].map(([key, { length }]) => [key, this.rarity(length)]));
    const total = (keysOf: (signs: readonly Sign[]) => string[]) =>
      Float64Array.from(this.terms, ({ signs }) => {
        let sum = 0;
        for (const key of new Set(keysOf(signs))) sum += rarities.get(key) ?? 0;
        return sum;
      });
    this.totals = { sounds: total(soundKeys), pairs: total(pairKeys) };
    return this.totals;
  }
}
