import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, ok, SHANGHAI_OFFSET_MS, versionOn } from '@yingshang/shared/kernel';
import { scoringSettings } from '@yingshang/shared/scoring';
import { type DemoRating, demoRatings } from '../../demo-city/ratings';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { AfterLoads, LoadWatchers } from '../city-packs';
import { Fairness } from '../fairness';
import { FollowUpSeeds, type MadeCase } from '../follow-ups';
import { type Rating, Ratings } from '../ratings';
import { type PreparedStatement, Statements } from '../statements';
import { DemoAnswers } from './demo-answers.service';
import { DemoReputationsRepository } from './demo-reputations.repository';
import { OfficeTexts, statementsOf } from './office-texts.service';
import { PublishedScores } from './published-scores.service';
import { reputationFigures } from './reputation-figures';
import { pastBatches } from './seeded-history';

/** One insert takes so many rows: each has some twenty values, and a query at most 65,535. */
const AT_ONCE = 1_000;
const NOON_MS = 12 * 3_600_000;

type SeededRating = DemoRating & { readonly id: string };

/**
 * Thirteen months of made-up ratings of the fictional district. They go the way of real ones: fairness looks at them,
 * and batches are closed day by day, as it would have been.
 */
@Injectable()
export class DemoReputationFilling extends AfterLoads {
  constructor(
    private readonly repository: DemoReputationsRepository,
    private readonly ratings: Ratings,
    private readonly fairness: Fairness,
    private readonly statements: Statements,
    private readonly followUps: FollowUpSeeds,
    private readonly texts: OfficeTexts,
    private readonly answers: DemoAnswers,
    private readonly scores: PublishedScores,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    loads: LoadWatchers,
  ) {
    super(loads);
  }

  /** A second load finds what is there and changes nothing. A real city gets none. */
  protected async fill(): Promise<void> {
    const city = await this.city.loaded();
    if (city === null || !city.demo) return;
    await this.fillRatings(city.anchorDate);
    for (const unitId of await this.repository.unitsToFill()) await this.fillUnit(unitId, city.anchorDate);
  }

  private async fillRatings(anchor: CalendarDate): Promise<void> {
    if (await this.repository.hasRatings()) return;
    // Never the ids of a load before: the log remembers those, and that a reset took their rows away.
    const made = demoRatings(await this.repository.demoUnits(), anchor).map((rating) => ({
      ...rating,
      id: randomUUID(),
    }));
    const written = await this.written(made);
    const cases = await this.casesOf(made);
    const rows = made.map((rating) => ratingRow(rating, written.get(rating.id)));
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      // Another process may have been quicker.
      if (await this.repository.hasRatings(manager)) return ok(null);
      if (written.size > 0) await this.statements.seed([...written.values()], manager);
      for (let at = 0; at < rows.length; at += AT_ONCE)
        await this.ratings.seed(rows.slice(at, at + AT_ONCE), manager);
      await this.followUps.seed(cases, manager);
      return ok(null);
    });
  }

  /** By rating. A city whose key cannot be used gets ratings without words. */
  private async written(made: readonly SeededRating[]): Promise<Map<string, PreparedStatement>> {
    const written = new Map<string, PreparedStatement>();
    for (const { id, unitId, text } of made) {
      const words = text === null ? null : await this.prepared('text', unitId, text);
      if (words !== null) written.set(id, words);
    }
    return written;
  }

  /** Every bad rating was answered, put right and heard. */
  private async casesOf(made: readonly SeededRating[]): Promise<MadeCase[]> {
    const cases: MadeCase[] = [];
    for (const { id: ratingId, unitId, day, answer: text } of made) {
      if (text === null) continue;
      const answer = await this.prepared('answer', unitId, text);
      cases.push({ ratingId, unitId, day, answer, confirmed: cases.length % 3 !== 0 });
    }
    return cases;
  }

  private async prepared(part: 'text' | 'answer', unitId: string, text: string) {
    const writer = { personId: null, visitorId: null };
    const officeId = part === 'answer' ? unitId : undefined;
    const wanted = { id: randomUUID(), board: 'ratings', part, unitId, officeId, text, writer } as const;
    const prepared = await this.statements.prepare(wanted);
    return prepared.ok ? prepared.value : null;
  }

  private async fillUnit(unitId: string, anchor: CalendarDate): Promise<void> {
    const weighed = await this.fairness.weighed(unitId, addDays(anchor, -1));
    const seeded = (await this.ratings.ofUnit(unitId)).filter((rating) => rating.seeded);
    const clusters = new Map(weighed.map(({ ratingId, cluster }) => [ratingId, cluster]));
    const dated = seeded.map((rating) => ({
      ...rating,
      statements: statementsOf(rating),
      cluster: clusters.get(rating.id) ?? null,
    }));
    const texts = await this.texts.passed(dated.flatMap(({ statements }) => statements));
    const batches = pastBatches(dated, texts);
    const last = batches.at(-1);
    if (last === undefined) return;
    const days = new Map(
      batches.flatMap(({ closedOn, rows }) => rows.map((row) => [row.ratingId, closedOn])),
    );
    const published = weighed.flatMap(({ ratingId, stars, weight, cluster }) => {
      const closedOn = days.get(ratingId);
      return closedOn === undefined ? [] : [{ stars, weight, cluster, closedOn, seeded: true }];
    });
    const by = { day: last.closedOn, settings: versionOn(last.closedOn, scoringSettings) };
    const figures = reputationFigures(published, by);
    const answers = await this.answers.prepare(unitId, batches);
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      if (!(await this.repository.keep({ unitId, batches, figures }, manager))) return ok(null);
      await this.scores.keep(unitId, figures, by, manager);
      await this.answers.keep(answers, anchor, manager);
      return ok(null);
    });
  }
}

function ratingRow(
  { text: _text, answer: _answer, prompts, day, ...rating }: SeededRating,
  words: PreparedStatement | undefined,
): Rating {
  return {
    ...rating,
    officerId: null,
    prompts: [...prompts],
    day,
    ratedAt: new Date(Date.parse(day) - SHANGHAI_OFFSET_MS + NOON_MS),
    named: false,
    standing: 'counted',
    standingReason: null,
    statementId: words?.id ?? null,
    statementCommitment: words?.commitment ?? null,
    supplementId: null,
    supplementCommitment: null,
    supplementDay: null,
    seeded: true,
  };
}
