import { Controller } from '@nestjs/common';
import {
  countScoreReviews,
  decideScoreReview,
  getObjectionWindow,
  listScoreCases,
  listScoreReviews,
  objectToScore,
} from '@yingshang/shared/contracts/unit-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ObjectionDecisions } from './objection-decisions.service';
import { ObjectionFiling } from './objection-filing.service';
import { ScoreCases } from './score-cases.service';
import { ScoreObjections } from './score-objections.service';

/** What a unit finds behind its score and objects to, and what supervisors decide. */
@Controller()
export class UnitScoreDeskController {
  constructor(
    private readonly casesBehind: ScoreCases,
    private readonly objections: ScoreObjections,
    private readonly filing: ObjectionFiling,
    private readonly decisions: ObjectionDecisions,
  ) {}

  @Implements(listScoreCases)
  cases(@Parsed() { params, query }: Input<typeof listScoreCases>) {
    return this.casesBehind.page(params, query);
  }

  @Implements(getObjectionWindow)
  window(@Parsed() { params }: Input<typeof getObjectionWindow>) {
    return this.objections.window(params.id, params.month);
  }

  @Implements(objectToScore)
  object(@Parsed() asked: Input<typeof objectToScore>) {
    return this.filing.file(asked);
  }

  @Implements(listScoreReviews)
  reviews(@Parsed() { params, actor }: Input<typeof listScoreReviews>) {
    return this.objections.reviews(actor, params.id);
  }

  @Implements(countScoreReviews)
  waiting(@Parsed() { params, actor }: Input<typeof countScoreReviews>) {
    return this.objections.waiting(actor, params.id);
  }

  @Implements(decideScoreReview)
  decide(@Parsed() asked: Input<typeof decideScoreReview>) {
    return this.decisions.decide(asked);
  }
}
