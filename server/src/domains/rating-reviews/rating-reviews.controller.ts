import { Controller } from '@nestjs/common';
import {
  countReviewsWaiting,
  decideAppeal,
  decideFinding,
  fileObjection,
  getAppeal,
  getFinding,
  getOwnStanding,
  getReviewDesk,
} from '@yingshang/shared/contracts/rating-reviews';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Objections } from './objections.service';
import { ReviewDecisions } from './review-decisions.service';
import { ReviewDesk } from './review-desk.service';

@Controller()
export class RatingReviewsController {
  constructor(
    private readonly reviews: ReviewDesk,
    private readonly decisions: ReviewDecisions,
    private readonly objections: Objections,
  ) {}

  @Implements(getReviewDesk)
  desk(@Parsed() { params }: Input<typeof getReviewDesk>) {
    return this.reviews.desk(params.id);
  }

  @Implements(countReviewsWaiting)
  waiting(@Parsed() { params }: Input<typeof countReviewsWaiting>) {
    return this.reviews.waiting(params.id);
  }

  @Implements(getFinding)
  finding(@Parsed() { params, actor }: Input<typeof getFinding>) {
    return this.reviews.finding(actor, params);
  }

  @Implements(decideFinding)
  decideFinding(@Parsed() { params, ...asked }: Input<typeof decideFinding>) {
    return this.decisions.finding(asked, params);
  }

  @Implements(getAppeal)
  appeal(@Parsed() { params, actor }: Input<typeof getAppeal>) {
    return this.reviews.appeal(actor, params);
  }

  @Implements(decideAppeal)
  decideAppeal(@Parsed() { params, ...asked }: Input<typeof decideAppeal>) {
    return this.decisions.appeal(asked, params);
  }

  @Implements(getOwnStanding)
  ownStanding(@Parsed() { params, actor, visitorId }: Input<typeof getOwnStanding>) {
    return this.objections.standing(params.ticket, { actor, visitorId });
  }

  @Implements(fileObjection)
  object(@Parsed() { params, body, ...rater }: Input<typeof fileObjection>) {
    return this.objections.object(params.ticket, rater, body.text);
  }
}
