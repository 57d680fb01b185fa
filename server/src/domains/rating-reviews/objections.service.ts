import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { fileObjection, type getOwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Findings } from '../fairness';
import { Ratings } from '../ratings';
import { AppealFiling } from './appeal-filing.service';
import { notAppealable, unknown } from './rating-reviews.refusals';
import { RatingReviewsRepository } from './rating-reviews.repository';
import { decidedBy, decisionView } from './review-views';

interface Rater {
  readonly actor: Actor | null;
  readonly visitorId: string;
}

/** What the rater sees of a rating that was held back or removed, and their one objection to it. */
@Injectable()
export class Objections {
  constructor(
    private readonly repository: RatingReviewsRepository,
    private readonly ratings: Ratings,
    private readonly findings: Findings,
    private readonly filing: AppealFiling,
  ) {}

  async standing(ticket: string, rater: Rater): Promise<Outcome<ResponseOf<typeof getOwnStanding>>> {
    const rating = await this.ratings.ofTicket(ticket, whoIs(rater));
    if (rating === null) return unknown();
    const events = await this.findings.eventsOf(rating.id);
    const decisions = await this.repository.decisionsOn(rating.id, await this.findings.holdsOf(rating.id));
    const objection = await this.repository.objection(rating.id);
    const decision =
      objection === null
        ? undefined
        : (await this.repository.decisionsAbout([objection.id])).get(objection.id);
    return ok({
      changes: events.map(({ id, standing, because, day, ratingId, salt }) => ({
        standing,
        because,
        reason: decidedBy({ standing, because, day }, decisions)?.reason ?? null,
        day,
        event: id,
        rating: ratingId,
        salt,
      })),
      mayObject: rating.standing !== 'counted' && objection === null,
      objection:
        objection === null
          ? null
          : {
              state: objection.state,
              dueOn: objection.dueOn,
              decision: decision === undefined ? null : decisionView(decision),
            },
    });
  }

  async object(
    ticket: string,
    rater: Rater & { readonly idempotencyKey: string },
    text: string,
  ): Promise<Outcome<ResponseOf<typeof fileObjection>>> {
    const who = whoIs(rater);
    const rating = await this.ratings.ofTicket(ticket, who);
    if (rating === null) return unknown();
    if (rating.standing === 'counted') return notAppealable();
    const filed = await this.filing.file({
      rating,
      side: 'rater',
      rowId: null,
      ground: null,
      text,
      staff: null,
      writer: { personId: who.personId, visitorId: who.personId === null ? who.visitorId : null },
      key: {
        idempotencyKey: rater.idempotencyKey,
        route: fileObjection.name,
        actor: who.personId ?? who.visitorId,
        request: { ticket },
      },
    });
    return filed.ok ? ok({ dueOn: filed.value.dueOn }) : filed;
  }
}

function whoIs({ actor, visitorId }: Rater) {
  return { personId: actor?.personId ?? null, visitorId };
}
