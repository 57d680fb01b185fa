import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { PARTS, type RatingSums } from '@yingshang/shared/scoring';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { CountedMonths, followUpsUntil } from './counted-months.service';
import { inLineOrder, isMeasured, lineText, type MonthLine } from './month-line';
import { sha256Of } from './month-record';
import { ScoreDaysRepository } from './score-days.repository';
import { ScoreFold, type SourceEvent, type UnitMonthSums } from './score-fold';
import { ScoredUnits } from './scored-units.service';
import { shuffle } from './shuffled';
import { SourceEvents } from './source-events.service';
import { UnitMonthsRepository } from './unit-months.repository';

const MONTHS_AT_ONCE = 1_000;

interface Replay {
  readonly from: ScoreMonth;
  readonly to: ScoreMonth;
  /** Events arrive in an order that this number decides; null: as they are read. */
  readonly shuffle: number | null;
}

interface Replayed {
  readonly events: number;
  /** Of what was worked out now. */
  readonly sha256: string;
  readonly identical: boolean;
  /** The first unit and month that are not the same; null when all are. */
  readonly first: { readonly unit: string; readonly month: ScoreMonth } | null;
}

/** Works the scores out once more from nothing, and holds what was kept to it, sign by sign. */
@Injectable()
export class ScoreReplay {
  constructor(
    private readonly days: ScoreDaysRepository,
    private readonly months: UnitMonthsRepository,
    private readonly source: SourceEvents,
    private readonly units: ScoredUnits,
    private readonly counted: CountedMonths,
  ) {}

  /** Null before any day was worked through. Reads one moment, and writes nothing. */
  async run({ from, to, shuffle: seed }: Replay): Promise<Replayed | null> {
    const units = await this.units.ids();
    return this.days.atOneMoment(async (manager) => {
      const day = (await this.days.last(manager))?.day;
      if (day === undefined) return null;
      const isScored = (unitId: string) => units.has(unitId);
      const fold = new ScoreFold({ day, followUpsUntil: followUpsUntil(day), from, to, isScored });
      let events = 0;
      const waiting: SourceEvent[] = [];
      for await (const page of this.source.read({ from, to, day }, manager)) {
        events += page.length;
        for (const event of page)
          if (seed === null) fold.take(event);
          else waiting.push(event);
      }
      if (seed !== null) for (const event of shuffle(waiting, seed)) fold.take(event);
      const now = fold.lines();
      const kept = await this.months.linesBetween(from, to, manager);
      const first =
        firstDifference(
          now,
          kept.map(({ line }) => line).filter((line) => isScored(line.unit) && isMeasured(line)),
        ) ?? (await this.wrongSums(fold.ratingSums(), day, manager));
      return { events, sha256: sha256Of(now), identical: first === null, first };
    });
  }

  /** The sums that the next day adds to: a wrong one would be seen only when its month is worked out again. */
  private async wrongSums(
    now: readonly UnitMonthSums[],
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<Replayed['first']> {
    for (let at = 0; at < now.length; at += MONTHS_AT_ONCE) {
      const some = now.slice(at, at + MONTHS_AT_ONCE);
      const kept = await this.counted.each(some, day, manager);
      const wrong = some.find(({ sums }, place) => {
        const own = kept[place];
        return own === undefined || sumsText(own.ratings) !== sumsText(sums);
      });
      if (wrong !== undefined) return { unit: wrong.unitId, month: wrong.month };
    }
    return null;
  }
}

/** Both are compared as text: a digit that is kept otherwise is another one. */
function firstDifference(now: readonly MonthLine[], kept: readonly MonthLine[]): Replayed['first'] {
  const [found, expected] = [kept.toSorted(inLineOrder), now.toSorted(inLineOrder)];
  for (let at = 0; at < Math.max(found.length, expected.length); at += 1) {
    const [one, other] = [expected[at], found[at]];
    if (one !== undefined && other !== undefined && lineText(one) === lineText(other)) continue;
    // What is in one of them alone comes first where it stands.
    const [earlier] = [one, other].flatMap((line) => line ?? []).toSorted(inLineOrder);
    return earlier === undefined ? null : { unit: earlier.unit, month: earlier.month };
  }
  return null;
}

/** Without clusters that no cap can reach: one of theirs may be known to belong to others of another month. */
function sumsText({ counts, weights, clusters }: RatingSums): string {
  const several = clusters.filter((one) => one.reduce((all, weight) => all + weight, 0) > PARTS);
  return JSON.stringify([counts, weights, several.map(String).toSorted()]);
}
