import { Controller } from '@nestjs/common';
import {
  getCapsule,
  getLineProof,
  listOwnResults,
  lookUpResult,
} from '@yingshang/shared/contracts/kindergarten-results';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Capsules } from './capsules.service';
import { LineProofs } from './line-proofs.service';
import { LookUp } from './look-up.service';
import { OwnResults } from './own-results.service';

/** Results of draws, for those who ask. */
@Controller()
export class KindergartenResultsController {
  constructor(
    private readonly lookUps: LookUp,
    private readonly capsules: Capsules,
    private readonly proofs: LineProofs,
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

  @Implements(getLineProof)
  proof(@Parsed() { params }: Input<typeof getLineProof>) {
    return this.proofs.of(params.planId, Number(params.seq));
  }

  @Implements(listOwnResults)
  mine(@Parsed() { actor }: Input<typeof listOwnResults>) {
    return this.own.list(actor.personId);
  }
}
