import { Controller } from '@nestjs/common';
import {
  decideApplication,
  getApplication,
  listApplications,
  openApplicationPhoto,
  revealChildren,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ApplicationPhotos } from './application-photos.service';
import { ReviewDecisions } from './review-decisions.service';
import { ReviewDesk } from './review-desk.service';

/** The review desk of an education bureau. */
@Controller()
export class ReviewDeskController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly decisions: ReviewDecisions,
    private readonly photos: ApplicationPhotos,
  ) {}

  @Implements(listApplications)
  list(@Parsed() { params, query }: Input<typeof listApplications>) {
    return this.desk.list(params.id, query);
  }

  @Implements(getApplication)
  one(@Parsed() { params, actor }: Input<typeof getApplication>) {
    return this.desk.one(actor, params);
  }

  @Implements(revealChildren)
  reveal(@Parsed() { params, actor }: Input<typeof revealChildren>) {
    return this.desk.reveal(actor, params);
  }

  @Implements(openApplicationPhoto)
  openPhoto(@Parsed() { params, actor }: Input<typeof openApplicationPhoto>) {
    return this.photos.openAtDesk(actor, params);
  }

  @Implements(decideApplication)
  decide(@Parsed() asked: Input<typeof decideApplication>) {
    return this.decisions.decide(asked);
  }
}
