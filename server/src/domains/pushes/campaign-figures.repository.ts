import { Injectable } from '@nestjs/common';
import type { DeliveryReason, PolicyCause } from '@yingshang/shared/contracts/notices';
import { DataSource } from 'typeorm';
import { answers } from '../policies';

export interface CampaignRow {
  readonly id: string;
  readonly policyId: string;
  readonly title: string;
  readonly cause: PolicyCause;
  readonly at: Date;
  readonly told: number;
}

/** Enterprises of one district and one division of industries. Null: the enterprise is not known any more. */
export interface ToldCell {
  readonly district: string | null;
  readonly division: string | null;
  readonly told: number;
  /** Might have the policy now; the others lost it. */
  readonly matched: number;
  readonly opened: number;
  readonly favourited: number;
  readonly claimOpened: number;
  /** Enterprises that were told, and those of them that might have it. */
  readonly enterprises: number;
  readonly matchedEnterprises: number;
}

export interface UnchangedCell {
  readonly district: string;
  readonly division: string;
  readonly matched: number;
  readonly enterprises: number;
}

export interface DeliveryRow {
  readonly state: number;
  readonly reason: DeliveryReason | null;
  readonly size: number;
}

const COLUMNS = `campaign.id, campaign.policy_id AS "policyId", subject #>> '{policy,title}' AS title,
  campaign.cause, campaign.begun_at AS at, notices.told
  FROM push_campaigns AS campaign JOIN notices ON notices.id = campaign.id`;

/** Reads what was told and what came of it; `notices`, `enterprises` and `policies` own these tables. */
@Injectable()
export class CampaignFiguresRepository {
  constructor(private readonly dataSource: DataSource) {}

  page(
    unitId: string,
    { policyId, after }: { readonly policyId: string | null; readonly after: string | null },
    size: number,
  ): Promise<CampaignRow[]> {
    return this.dataSource.manager.query(
      `SELECT ${COLUMNS}
       WHERE campaign.unit_id = $1 AND ($2::text IS NULL OR campaign.policy_id = $2)
         AND ($3::uuid IS NULL OR campaign.id < $3)
       ORDER BY campaign.id DESC LIMIT $4`,
      [unitId, policyId, after, size],
    );
  }

  async find(unitId: string, id: string): Promise<CampaignRow | null> {
    const rows = await this.dataSource.manager.query<CampaignRow[]>(
      `SELECT ${COLUMNS} WHERE campaign.id = $1 AND campaign.unit_id = $2`,
      [id, unitId],
    );
    return rows[0] ?? null;
  }

  /** First one row an enterprise, then one a cell: counting distinct enterprises in one step would sort them all. */
  toldCells({ id, policyId, at }: CampaignRow): Promise<ToldCell[]> {
    return this.dataSource.manager.query(
      `SELECT left(region_code, 6) AS district, left(industry_code, 2) AS division,
         sum(holders)::int AS told, sum(matched)::int AS matched, sum(opened)::int AS opened,
         sum(favourited)::int AS favourited, sum(claimed)::int AS "claimOpened",
         count(*)::int AS enterprises, count(*) FILTER (WHERE matched > 0)::int AS "matchedEnterprises"
       FROM (
         SELECT about, count(*) AS holders, count(*) FILTER (WHERE answer_after <> ${answers.none}) AS matched,
           count(opened_at) AS opened, count(kept.person_id) AS favourited, count(claimed_at) AS claimed
         FROM messages LEFT JOIN (
           SELECT DISTINCT person_id FROM policy_favourites
           WHERE policy_id = $2 AND kept_at >= $3 AND person_id IS NOT NULL
         ) AS kept ON kept.person_id = messages.person_id
         WHERE notice_id = $1 GROUP BY about
       ) AS told LEFT JOIN enterprises ON enterprises.id = about
       GROUP BY 1, 2`,
      [id, policyId, at],
    );
  }

  unchangedCells(id: string): Promise<UnchangedCell[]> {
    return this.dataSource.manager.query(
      'SELECT district, division, matched, enterprises FROM campaign_unchanged WHERE campaign_id = $1',
      [id],
    );
  }

  deliveries(id: string): Promise<DeliveryRow[]> {
    return this.dataSource.manager.query(
      `SELECT state, reason, count(*)::int AS size FROM messages WHERE notice_id = $1
       GROUP BY state, reason ORDER BY size DESC, state, reason`,
      [id],
    );
  }
}
