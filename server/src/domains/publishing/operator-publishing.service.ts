import { Injectable } from '@nestjs/common';
import {
  LONGEST_REASON,
  type PublicationDone,
  type PublicationImpact,
} from '@yingshang/shared/contracts/publishing';
import type { Outcome } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { PublicationService } from './publication.service';
import { reasonNeeded } from './publishing.refusals';
import { PublishingService } from './publishing.service';
import type { WantedChange } from './wanted-change';

const operator = { personId: null, name: '运维人员' };

/** For the command line, which acts for every unit. */
@Injectable()
export class OperatorPublishing {
  constructor(
    private readonly publications: PublicationService,
    private readonly publishing: PublishingService,
    private readonly transactions: Transactions,
  ) {}

  dryRun(wanted: WantedChange): Promise<Outcome<PublicationImpact>> {
    return this.publishing.dryRun(wanted);
  }

  async carryOut(wanted: WantedChange, given: string): Promise<Outcome<PublicationDone>> {
    const reason = given.trim();
    if (reason.length > LONGEST_REASON || (reason === '' && wanted.done === 'withdrawn'))
      return reasonNeeded();
    const ready = await this.publications.makeReady();
    if (!ready.ok) return ready;
    const outcome = await this.transactions.run((manager) =>
      this.publications.carryOut(wanted, operator, reason, manager),
    );
    this.publications.forgetKept();
    return outcome;
  }
}
