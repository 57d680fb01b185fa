import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { DecisionGround } from '@yingshang/shared/contracts/fairness';
import { decideAppeal, decideFinding } from '@yingshang/shared/contracts/rating-reviews';
import type { RatingStanding } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Findings, Standings } from '../fairness';
import { Ratings } from '../ratings';
import { checkedReason, type DecisionOutcome } from './deciding';
import type { RatingAppealEntity } from './rating-appeal.entity';
import type { RatingDecisionEntity } from './rating-decision.entity';
import { decided, linked, unknown } from './rating-reviews.refusals';
import { RatingReviewsRepository } from './rating-reviews.repository';
import { ReviewDesk } from './review-desk.service';
import { ReviewEntries } from './review-entries.service';

type Asked<Body> = { readonly actor: Actor; readonly idempotencyKey: string; readonly body: Body };
type Decision = Pick<
  RatingDecisionEntity,
  'unitId' | 'findingId' | 'appealId' | 'outcome' | 'count' | 'places'
> & {
  readonly ground: DecisionGround;
  readonly reason: string;
};

/** Decides about held ratings and appeals: by somebody who is not rated, with a reason, on the ledger. */
@Injectable()
export class ReviewDecisions {
  constructor(
    private readonly repository: RatingReviewsRepository,
    private readonly desk: ReviewDesk,
    private readonly findings: Findings,
    private readonly standings: Standings,
    private readonly ratings: Ratings,
    private readonly entries: ReviewEntries,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async finding(
    { actor, idempotencyKey, body }: Asked<Input<typeof decideFinding>['body']>,
    { id, findingId }: { readonly id: string; readonly findingId: string },
  ): Promise<Outcome<ResponseOf<typeof decideFinding>>> {
    const finding = await this.findings.find(findingId);
    if (finding === null) return unknown();
    const { unitId } = finding;
    const allowed = await this.desk.allowed(actor, id, unitId);
    if (!allowed.ok) return allowed;
    const { outcome, places } = body;
    const checked = checkedReason(outcome, 'quarantined', body);
    if (!checked.ok) return checked;
    const key = {
      idempotencyKey,
      route: decideFinding.name,
      actor: actor.personId,
      request: { id, findingId, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const settled = await this.findings.settle({ findingId, places }, outcome, manager);
      if (settled.length === 0) return decided();
      const ratingIds = settled.map(({ ratingId }) => ratingId);
      if (await this.findings.isLinked(actor.personId, { unitId, ratingIds }, manager)) return linked();
      const { ground, reason } = checked.value;
      const standing = outcome === 'removed' ? 'removed' : 'counted';
      await this.standings.change({ unitId, ratingIds, standing, because: ground }, manager);
      const count = ratingIds.length;
      const of = { unitId, findingId, appealId: null, places: settled.map(({ place }) => place) };
      await this.note(actor, { ...of, outcome, count, ground, reason }, manager);
      return ok({ decided: count });
    });
  }

  async appeal(
    { actor, idempotencyKey, body }: Asked<Input<typeof decideAppeal>['body']>,
    { id, appealId }: { readonly id: string; readonly appealId: string },
  ): Promise<Outcome<ResponseOf<typeof decideAppeal>>> {
    const known = await this.repository.appeal(appealId);
    if (known === null) return unknown();
    const allowed = await this.desk.allowed(actor, id, known.unitId);
    if (!allowed.ok) return allowed;
    const key = {
      idempotencyKey,
      route: decideAppeal.name,
      actor: actor.personId,
      request: { id, appealId, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const appeal = await this.repository.lockAppeal(appealId, manager);
      if (appeal === null) return unknown();
      if (appeal.state !== 'open') return decided();
      return this.close(actor, appeal, body, manager);
    });
  }

  private async close(
    actor: Actor,
    appeal: RatingAppealEntity,
    body: Input<typeof decideAppeal>['body'],
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof decideAppeal>>> {
    const { unitId, ratingId, side } = appeal;
    const rating = await this.ratings.find(ratingId, manager);
    if (rating === null) return unknown();
    if (await this.findings.isLinked(actor.personId, { unitId, ratingIds: [ratingId] }, manager))
      return linked();
    const outcome = outcomeOf(side, body.granted);
    const checked = checkedReason(outcome, rating.standing, body);
    if (!checked.ok) return checked;
    const { ground, reason } = checked.value;
    if (outcome !== 'kept') {
      const standing: RatingStanding = outcome === 'removed' ? 'removed' : 'counted';
      await this.findings.settleRating(ratingId, outcome, manager);
      await this.standings.change({ unitId, ratingIds: [ratingId], standing, because: ground }, manager);
    }
    const state = body.granted ? 'granted' : 'refused';
    await this.repository.closeAppeal(appeal.id, state, manager);
    await this.note(
      actor,
      { unitId, findingId: null, appealId: appeal.id, outcome, count: 1, places: [], ground, reason },
      manager,
    );
    return ok({ state });
  }

  private async note(actor: Actor, decision: Decision, manager: EntityManager): Promise<void> {
    const kept = { id: randomUUID(), day: this.clock.today(), ...decision };
    await this.repository.addDecision(kept, manager);
    await this.entries.decided(kept, manager);
    const { outcome, ground, count, unitId, findingId, appealId } = decision;
    await this.audit.note(
      {
        kind: 'rating-reviews.decided',
        by: actor,
        unitId,
        about: findingId ?? appealId ?? kept.id,
        detail: { outcome, ground, count },
      },
      manager,
    );
  }
}

function outcomeOf(side: RatingAppealEntity['side'], granted: boolean): DecisionOutcome {
  if (!granted) return 'kept';
  return side === 'unit' ? 'removed' : 'restored';
}
