import { Controller } from '@nestjs/common';
import {
  answerOffer,
  decidePlace,
  getPlaces,
  getWaitingList,
  giveUpPlace,
  listOwnPlaces,
  listPlaces,
  objectToRefusal,
} from '@yingshang/shared/contracts/kindergarten-places';
import { Implements, type Input, Parsed } from '../../platform/http';
import { OwnPlaceSteps } from './own-place-steps.service';
import { OwnPlaces } from './own-places.service';
import { PlaceDecisions } from './place-decisions.service';
import { PlaceDesk } from './place-desk.service';
import { PublicPlaces } from './public-places.service';

/** Places after a draw: for everybody, for guardians, for the bureau. */
@Controller()
export class KindergartenPlacesController {
  constructor(
    private readonly published: PublicPlaces,
    private readonly own: OwnPlaces,
    private readonly ownSteps: OwnPlaceSteps,
    private readonly desk: PlaceDesk,
    private readonly decisions: PlaceDecisions,
  ) {}

  @Implements(getPlaces)
  places(@Parsed() { params }: Input<typeof getPlaces>) {
    return this.published.places(params);
  }

  @Implements(getWaitingList)
  waiting(@Parsed() { params, query }: Input<typeof getWaitingList>) {
    return this.published.waiting(params, query);
  }

  @Implements(listOwnPlaces)
  mine(@Parsed() { actor }: Input<typeof listOwnPlaces>) {
    return this.own.list(actor.personId);
  }

  @Implements(giveUpPlace)
  giveUp(@Parsed() asked: Input<typeof giveUpPlace>) {
    return this.ownSteps.giveUp(asked);
  }

  @Implements(answerOffer)
  answer(@Parsed() asked: Input<typeof answerOffer>) {
    return this.ownSteps.answer(asked);
  }

  @Implements(objectToRefusal)
  object(@Parsed() asked: Input<typeof objectToRefusal>) {
    return this.ownSteps.object(asked);
  }

  @Implements(listPlaces)
  atDesk(@Parsed() asked: Input<typeof listPlaces>) {
    return this.desk.list(asked);
  }

  @Implements(decidePlace)
  decide(@Parsed() asked: Input<typeof decidePlace>) {
    return this.decisions.decide(asked);
  }
}
