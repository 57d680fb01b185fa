import { Aligner, AlignmentTables } from './alignment';
import type { DirectoryEntry, DirectoryKind, DirectoryPlace } from './entry';
import type { Evidence } from './evidence';
import { highlightRanges, type Range } from './highlight';
import { PlaceFinder } from './place-finder';
import {
  askedOf,
  evidenceByEntry,
  LEAST_SCORE,
  type Ranked,
  rank,
  type SearchOptions,
  surroundings,
} from './ranking';
import { reasonWords } from './reason';
import { SignTable } from './signs';
import type { Spelling } from './spelling';
import { TermIndex } from './term-index';
import { type Reading, readQuery } from './typed-query';

export interface DirectoryHit {
  readonly id: string;
  readonly kind: DirectoryKind;
  /** 0 to about 1.1; comparable between hits of one query. */
  readonly score: number;
  /** In words: 「简称：人社局」. */
  readonly reason: string;
}

/** Of each kind: eight hundred units by one everyday word must not push out the one policy that it also means. */
const MOST_HITS = 200;
const NONE: readonly Evidence[] = [];

/** Finds units, officers, matters and policies by any word. Build it once, ask it often. */
export class Directory {
  private readonly table: SignTable;
  private readonly index: TermIndex;
  private readonly places: PlaceFinder;
  private readonly wholeCity: ReadonlySet<string>;
  private readonly districts: ReadonlySet<string>;
  private readonly tables = new AlignmentTables();
  private readonly entries: DirectoryEntry[] = [];
  private readonly numbers = new Map<string, number>();
  /** Of each entry the number of the one that it is within. */
  private readonly within: (number | undefined)[] = [];

  constructor(spelling: Spelling, places: readonly DirectoryPlace[]) {
    const codes = (whole: boolean) =>
      new Set(places.filter((one) => one.whole === whole).map(({ code }) => code));
    this.table = new SignTable(spelling);
    this.index = new TermIndex(this.table);
    this.places = new PlaceFinder(places, this.table);
    this.wholeCity = codes(true);
    this.districts = codes(false);
  }

  add(entry: DirectoryEntry): void {
    const number = this.entries.push(entry) - 1;
    this.numbers.set(entry.id, number);
    this.within.push(entry.within === undefined ? undefined : this.numbers.get(entry.within));
    for (const term of entry.terms) this.index.add(number, term);
  }

  get size(): { readonly entries: number; readonly terms: number } {
    return { entries: this.entries.length, terms: this.index.size };
  }

  /** The best first, at most 200 of a kind; the same query on the same entries always gives the same order. */
  search(query: string, options: SearchOptions = {}): DirectoryHit[] {
    const best = new Map<number, Ranked>();
    for (const reading of readQuery(query, this.table)) {
      for (const ranked of this.read(reading, options)) {
        if (ranked.score > (best.get(ranked.entry)?.score ?? 0)) best.set(ranked.entry, ranked);
      }
    }
    const sorted = [...best.values()].sort(
      (one, other) => other.score - one.score || one.entry - other.entry,
    );
    return this.mostOfEachKind(sorted).flatMap((ranked) => this.hit(ranked));
  }

  /** A function that finds the parts of shown texts that answer to the query. */
  highlighter(query: string): (shown: string) => Range[] {
    const aligners = readQuery(query, this.table).map((reading) => this.aligner(reading));
    return (shown) =>
      aligners
        .map((aligner) => highlightRanges(shown, aligner, this.table))
        .reduce<Range[]>((most, ranges) => (covered(ranges) > covered(most) ? ranges : most), []);
  }

  private mostOfEachKind(sorted: readonly Ranked[]): Ranked[] {
    const counts = new Map<DirectoryKind | undefined, number>();
    return sorted.filter(({ entry }) => {
      const kind = this.entries[entry]?.kind;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_HITS;
    });
  }

  private hit({ entry: number, score, main }: Ranked): DirectoryHit[] {
    const entry = this.entries[number];
    return entry === undefined ? [] : [{ id: entry.id, kind: entry.kind, score, reason: reasonWords(main) }];
  }

  private read(reading: Reading, options: SearchOptions): Ranked[] {
    const aligner = this.aligner(reading);
    const places = this.places.find(aligner);
    const found = evidenceByEntry(this.index.candidates(reading), aligner);
    const asked = askedOf(reading, options, this.districts);
    const ranked: Ranked[] = [];
    for (const [number, own] of found) {
      const entry = this.entries[number];
      if (entry === undefined || (options.kinds && !options.kinds.includes(entry.kind))) continue;
      const unit = this.within[number];
      const ofUnit = unit === undefined ? NONE : (found.get(unit) ?? NONE);
      const isAlone = places.size === 0 && ofUnit.length === 0;
      const evidence = isAlone ? own : [...own, ...surroundings(entry, ofUnit, places, this.wholeCity)];
      const one = rank(number, entry, evidence, asked);
      if (one !== undefined && one.score >= LEAST_SCORE) ranked.push(one);
    }
    return ranked;
  }

  private aligner(reading: Reading): Aligner {
    return new Aligner(reading, this.table.size, this.tables);
  }
}

function covered(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}
