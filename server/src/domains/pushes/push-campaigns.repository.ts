import { Injectable } from '@nestjs/common';
import type { PolicyCause } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import type { UnchangedGroup } from './changed-answers.repository';

export interface Campaign {
  /** That of the notice which tells of it. */
  readonly id: string;
  readonly policyId: string;
  readonly cause: PolicyCause;
  readonly begunAt: Date;
}

@Injectable()
export class PushCampaignsRepository {
  /** Of the unit that answers for the policy; of one that is gone, whoever did when it was last told of. */
  async add({ id, cause, policyId, begunAt }: Campaign, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO push_campaigns (id, policy_id, cause, begun_at, unit_id) VALUES ($1, $2, $3, $4,
         COALESCE((SELECT unit_id FROM policies WHERE id = $2),
           (SELECT unit_id FROM told_policies WHERE policy_id = $2)))`,
      [id, policyId, cause, begunAt],
    );
  }

  async keepUnchanged(id: string, groups: readonly UnchangedGroup[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO campaign_unchanged (campaign_id, district, division, matched, enterprises)
       SELECT $1, district, division, matched, enterprises FROM jsonb_to_recordset($2::jsonb)
         AS counted(district text, division text, matched integer, enterprises integer)`,
      [id, JSON.stringify(groups)],
    );
  }
}
