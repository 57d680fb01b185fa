import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Answer } from './policy-answer';

export interface Campaign {
  readonly id: string;
  readonly cause: 'published' | 'edited' | 'withdrawn' | 'day' | 'facts';
  /** Null where one enterprise's facts changed. */
  readonly policyId: string | null;
  readonly begunAt: Date;
}

export interface ToldAnswer {
  readonly policyId: string;
  readonly before: Answer;
  readonly after: Answer;
}

@Injectable()
export class PushCampaignsRepository {
  async add({ id, cause, policyId, begunAt }: Campaign, manager: EntityManager): Promise<void> {
    await manager.query(
      'INSERT INTO push_campaigns (id, cause, policy_id, begun_at, told) VALUES ($1, $2, $3, $4, 0)',
      [id, cause, policyId, begunAt],
    );
  }

  async remove(id: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM push_campaigns WHERE id = $1', [id]);
  }

  async close(id: string, told: number, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE push_campaigns SET told = $2 WHERE id = $1', [id, told]);
  }

  async tellOne(
    campaignId: string,
    { enterpriseId, personId }: { readonly enterpriseId: string; readonly personId: string },
    changed: readonly ToldAnswer[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO push_recipients (campaign_id, enterprise_id, person_id, policy_id, answer_before, answer_after)
       SELECT $1, $2, $3, * FROM unnest($4::text[], $5::smallint[], $6::smallint[])`,
      [
        campaignId,
        enterpriseId,
        personId,
        changed.map(({ policyId }) => policyId),
        changed.map(({ before }) => before),
        changed.map(({ after }) => after),
      ],
    );
  }
}
