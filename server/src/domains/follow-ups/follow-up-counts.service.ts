import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { countFollowUps } from '@yingshang/shared/contracts/follow-ups';
import { Clock } from '../../platform/clock';
import { FollowUpsRepository } from './follow-ups.repository';
import { SupervisedFollowUps } from './supervised-follow-ups.service';

/** What waits on a desk, each role for itself. */
@Injectable()
export class FollowUpCounting {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly supervised: SupervisedFollowUps,
    private readonly clock: Clock,
  ) {}

  async counts(actor: Actor, unitId: string): Promise<ResponseOf<typeof countFollowUps>> {
    const today = this.clock.today();
    const handles = actor.roles.some(
      (grant) => grant.unitId === unitId && (grant.role === 'lead' || grant.role === 'handler'),
    );
    const watched = [...(await this.supervised.watchedUnits(actor, unitId)).keys()];
    return {
      unit: handles ? await this.repository.counts([unitId], today, today) : null,
      supervised: watched.length > 0 ? await this.repository.counts(watched, today, null) : null,
    };
  }
}
