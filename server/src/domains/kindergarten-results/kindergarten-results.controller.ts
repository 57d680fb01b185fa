import { Controller } from '@nestjs/common';
import { getCapsule, listOwnResults, lookUpResult } from '@yingshang/shared/contracts/kindergarten-results';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Capsules } from './capsules.service';
import { LookUp } from './look-up.service';
import { OwnResults } from './own-results.service';

/** Results of draws, for those who ask. */
@Controller()
export class KindergartenResultsController {
  constructor(
    private readonly lookUps: LookUp,
    private readonly capsules: Capsules,
    private readonly own: OwnResults,
  ) {}

  @Implements(lookUpResult)
  lookUp(@Parsed() asked: Input<typeof lookUpResult>) {
    return this.lookUps.find(asked);
  }

  @Implements(getCapsule)
  capsule(@Parsed() { params }: Input<typeof getCapsule>) {
    return this.capsules.find(params);
  }

  @Implements(listOwnResults)
  mine(@Parsed() { actor }: Input<typeof listOwnResults>) {
    return this.own.list(actor.personId);
  }
}
