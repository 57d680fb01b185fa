import { Controller } from '@nestjs/common';
import {
  addApplicationPhoto,
  beginApplication,
  changeApplication,
  getApplicationReceipt,
  getOwnApplication,
  listOwnApplications,
  removeApplicationPhoto,
  sendApplication,
  takeBackApplication,
  withdrawChildConsent,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ApplicationBeginning } from './application-beginning.service';
import { ApplicationChanges } from './application-changes.service';
import { ApplicationPhotos } from './application-photos.service';
import { OwnApplications } from './own-applications.service';

/** What a guardian does for their child. */
@Controller()
export class GuardianController {
  constructor(
    private readonly own: OwnApplications,
    private readonly beginning: ApplicationBeginning,
    private readonly changes: ApplicationChanges,
    private readonly photos: ApplicationPhotos,
  ) {}

  @Implements(listOwnApplications)
  list(@Parsed() { actor }: Input<typeof listOwnApplications>) {
    return this.own.list(actor.personId);
  }

  @Implements(getOwnApplication)
  one(@Parsed() { params, actor }: Input<typeof getOwnApplication>) {
    return this.own.one(actor.personId, params.id);
  }

  @Implements(getApplicationReceipt)
  receipt(@Parsed() { params, actor }: Input<typeof getApplicationReceipt>) {
    return this.own.receipt(actor.personId, params.id);
  }

  @Implements(beginApplication)
  begin(@Parsed() asked: Input<typeof beginApplication>) {
    return this.beginning.begin(asked);
  }

  @Implements(changeApplication)
  change(@Parsed() asked: Input<typeof changeApplication>) {
    return this.changes.change(asked);
  }

  @Implements(sendApplication)
  send(@Parsed() asked: Input<typeof sendApplication>) {
    return this.changes.send(asked);
  }

  @Implements(takeBackApplication)
  takeBack(@Parsed() asked: Input<typeof takeBackApplication>) {
    return this.changes.takeBack(asked);
  }

  @Implements(addApplicationPhoto)
  addPhoto(@Parsed() asked: Input<typeof addApplicationPhoto>) {
    return this.photos.add(asked);
  }

  @Implements(removeApplicationPhoto)
  removePhoto(@Parsed() asked: Input<typeof removeApplicationPhoto>) {
    return this.photos.remove(asked);
  }

  @Implements(withdrawChildConsent)
  withdrawConsent(@Parsed() { actor }: Input<typeof withdrawChildConsent>) {
    return this.own.withdrawConsent(actor.personId);
  }
}
