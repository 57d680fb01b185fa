import { Controller } from '@nestjs/common';
import { getMyRating, listMyRatings, rate, supplementRating } from '@yingshang/shared/contracts/ratings';
import { Implements, type Input, Parsed } from '../../platform/http';
import { MyRatings } from './my-ratings.service';
import { RatingSubmissions, whoOf } from './rating-submission.service';

@Controller()
export class RatingsController {
  constructor(
    private readonly submissions: RatingSubmissions,
    private readonly mine: MyRatings,
  ) {}

  @Implements(rate)
  rate(@Parsed() { actor, visitorId, body }: Input<typeof rate>) {
    return this.submissions.rate({ actor, visitorId }, body);
  }

  @Implements(listMyRatings)
  list(@Parsed() { actor, visitorId, query }: Input<typeof listMyRatings>) {
    return this.mine.list(whoOf({ actor, visitorId }), query.after);
  }

  @Implements(getMyRating)
  one(@Parsed() { actor, visitorId, params }: Input<typeof getMyRating>) {
    return this.mine.one(params.ticket, whoOf({ actor, visitorId }));
  }

  @Implements(supplementRating)
  supplement(@Parsed() { actor, visitorId, params, idempotencyKey, body }: Input<typeof supplementRating>) {
    return this.mine.supplement(params.ticket, whoOf({ actor, visitorId }), idempotencyKey, body.text);
  }
}
