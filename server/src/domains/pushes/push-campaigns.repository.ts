import { Injectable } from '@nestjs/common';
import type { PolicyCause } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';

export interface Campaign {
  /** That of the notice which tells of it. */
  readonly id: string;
  readonly policyId: string;
  readonly cause: PolicyCause;
  readonly begunAt: Date;
}

@Injectable()
export class PushCampaignsRepository {
  async add({ id, cause, policyId, begunAt }: Campaign, manager: EntityManager): Promise<void> {
    await manager.query(
      'INSERT INTO push_campaigns (id, policy_id, cause, begun_at) VALUES ($1, $2, $3, $4)',
      [id, policyId, cause, begunAt],
    );
  }
}
