import { Injectable } from '@nestjs/common';
import type { StageChoices } from '@yingshang/shared/kindergarten';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptChild } from './children.repository';

/** What an accepted application says for the roll, in a hash of its very rows. */
export interface SourceMark {
  readonly applicationId: string;
  /** Of class, choices and sealed children: another one means that somebody changed something, by whatever way. */
  readonly mark: string;
}

export interface RollSourceRow extends SourceMark {
  readonly classId: string;
  readonly choices: readonly StageChoices[];
  readonly children: readonly Pick<KeptChild, 'id' | 'sealedName' | 'sealedIdNumber' | 'sealedSalt'>[];
}

/** `wanted`: applications, found before their children are looked for. */
const rowsOf = (
  wanted: string,
) => `SELECT a.id AS "applicationId", a.class_id AS "classId", a.choices, c.children,
    encode(sha256(convert_to(jsonb_build_array(a.class_id, a.choices, c.children)::text, 'UTF8')), 'hex') AS mark
  FROM (SELECT id, class_id, choices FROM kindergarten_applications
    WHERE plan_id = $1 AND state = 'accepted' ${wanted}) a, LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'sealedName', sealed_name, 'sealedIdNumber', sealed_id_number,
      'sealedSalt', sealed_salt) ORDER BY place), '[]'::jsonb) AS children
    FROM kindergarten_children WHERE application_id = a.id) c`;

/** Accepted applications of a plan, read for its roll. */
@Injectable()
export class RollSourcesRepository {
  constructor(private readonly dataSource: DataSource) {}

  marks(planId: string, manager: EntityManager = this.dataSource.manager): Promise<SourceMark[]> {
    return manager.query(`SELECT "applicationId", mark FROM (${rowsOf('')}) rows`, [planId]);
  }

  /** In the order of their ids, after one. */
  page(planId: string, { after, most }: { readonly after: string | null; readonly most: number }) {
    return this.dataSource.manager.query<RollSourceRow[]>(
      `${rowsOf('AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3')} ORDER BY a.id`,
      [planId, after, most],
    );
  }

  named(planId: string, applicationIds: readonly string[]): Promise<RollSourceRow[]> {
    return this.dataSource.manager.query(rowsOf('AND id = ANY($2::uuid[])'), [planId, applicationIds]);
  }
}
