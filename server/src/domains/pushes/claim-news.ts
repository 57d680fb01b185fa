import { Injectable } from '@nestjs/common';
import { AttentionWatchers } from '../needs';
import { Notices } from '../notices';

/** Whoever was told of a policy and opens 怎么领 shows that telling was of use. */
@Injectable()
export class ClaimNews {
  constructor(watchers: AttentionWatchers, notices: Notices) {
    watchers.add(async ({ enterpriseId, personId }, { kind, policyId }, manager) => {
      if (kind === 'claim') await notices.claimOpened({ personId, about: enterpriseId, policyId }, manager);
    });
  }
}
