import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  countReviewsWaiting,
  getAppeal,
  getFinding,
  getReviewDesk,
} from '@yingshang/shared/contracts/rating-reviews';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Findings } from '../fairness';
import { type Rating, Ratings } from '../ratings';
import { ServiceCardsService } from '../service-cards';
import { Statements } from '../statements';
import { mayDecide, type RatedPlace } from './deciding';
import { ownUnit, unknown } from './rating-reviews.refusals';
import { RatingReviewsRepository } from './rating-reviews.repository';
import {
  appealSummary,
  decisionView,
  findingSummary,
  reviewedRating,
  togetherNumbers,
  wordsOf,
} from './review-views';

const MOST_SHOWN = 200;

/** What a supervisor reads before deciding. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly repository: RatingReviewsRepository,
    private readonly findings: Findings,
    private readonly ratings: Ratings,
    private readonly statements: Statements,
    private readonly cards: ServiceCardsService,
  ) {}

  async desk(deskUnitId: string): Promise<ResponseOf<typeof getReviewDesk>> {
    const below = await this.unitsBelow(deskUnitId);
    const names = new Map(below.map(({ id, name }) => [id, name]));
    const name = ({ unitId }: { readonly unitId: string }) => names.get(unitId) ?? '';
    const findings = await this.findings.of([...names.keys()], MOST_SHOWN);
    const appeals = await this.repository.appealsOf([...names.keys()], MOST_SHOWN);
    return {
      findings: findings.map((finding) => findingSummary(finding, name(finding))),
      appeals: appeals.map((appeal) => appealSummary(appeal, name(appeal))),
    };
  }

  async waiting(deskUnitId: string): Promise<ResponseOf<typeof countReviewsWaiting>> {
    const unitIds = (await this.unitsBelow(deskUnitId)).map(({ id }) => id);
    return {
      findings: await this.findings.countOpen(unitIds),
      appeals: await this.repository.countOpen(unitIds),
    };
  }

  async finding(
    actor: Actor,
    { id, findingId }: { readonly id: string; readonly findingId: string },
  ): Promise<Outcome<ResponseOf<typeof getFinding>>> {
    const finding = await this.findings.find(findingId);
    if (finding === null) return unknown();
    const allowed = await this.allowed(actor, id, finding.unitId);
    if (!allowed.ok) return allowed;
    const held = await this.findings.held(findingId);
    const ratings = await this.ratings.many(held.map(({ ratingId }) => ratingId));
    const statements = await this.statementsOf([...ratings.values()]);
    const clusters = await this.findings.clustersOf(finding.unitId);
    const together = togetherNumbers(
      held.map(({ ratingId }) => ratingId),
      clusters,
    );
    const rows = held.flatMap(({ place, ratingId, outcome }) => {
      const rating = ratings.get(ratingId);
      if (rating === undefined) return [];
      return {
        ...reviewedRating(rating, statements),
        place,
        outcome,
        together: together.get(ratingId) ?? null,
      };
    });
    const open = held.filter(({ outcome }) => outcome === null).length;
    return ok({
      finding: findingSummary({ ...finding, open }, allowed.value),
      figures: finding.figures,
      rows,
      decisions: (await this.repository.decisionsOf(findingId)).map((decision) => ({
        ...decisionView(decision),
        places: decision.places,
      })),
    });
  }

  async appeal(
    actor: Actor,
    { id, appealId }: { readonly id: string; readonly appealId: string },
  ): Promise<Outcome<ResponseOf<typeof getAppeal>>> {
    const appeal = await this.repository.appeal(appealId);
    if (appeal === null) return unknown();
    const allowed = await this.allowed(actor, id, appeal.unitId);
    if (!allowed.ok) return allowed;
    const rating = await this.ratings.find(appeal.ratingId);
    if (rating === null) return unknown();
    const statements = await this.statementsOf([rating], [appeal.statementId]);
    const decision = (await this.repository.decisionsAbout([appealId])).get(appealId);
    return ok({
      appeal: appealSummary(appeal, allowed.value),
      ground: appeal.ground,
      text: wordsOf(statements.get(appeal.statementId)).join('\n') || null,
      rating: reviewedRating(rating, statements),
      decision: decision === undefined ? null : decisionView(decision),
    });
  }

  /** The rated unit's name for who may decide; a unit that this desk does not reach is as if there were none. */
  async allowed(actor: Actor, deskUnitId: string, ratedUnitId: string): Promise<Outcome<string>> {
    const within = await this.cards.unitsWithin(ratedUnitId);
    const above = await this.cards.pathOf(ratedUnitId);
    const place: RatedPlace = { unitId: ratedUnitId, within: within.map(({ id }) => id), above };
    if (!above.includes(deskUnitId)) return unknown();
    if (!mayDecide(deskUnitId, actor.roles, place)) return ownUnit();
    return ok(within.find(({ id }) => id === ratedUnitId)?.name ?? '');
  }

  private async unitsBelow(deskUnitId: string) {
    return (await this.cards.unitsWithin(deskUnitId)).filter(({ id }) => id !== deskUnitId);
  }

  private statementsOf(ratings: readonly Rating[], more: readonly string[] = []) {
    const ids = ratings.flatMap(({ statementId, supplementId }) => [statementId, supplementId]);
    return this.statements.read([...ids.filter((id) => id !== null), ...more], 'supervisor');
  }
}
