import { Injectable } from '@nestjs/common';
import type { DrawHead, ResultLine, RollRecord } from '@yingshang/shared/draw';
import { DataSource } from 'typeorm';
import { RESULT } from './results.repository';

/** What came out for an application: its line of the roll, which twins share. */
export interface ApplicationResult {
  readonly applicationId: string;
  readonly result: ResultLine;
}

/** A draw with its result; before `releasedAt` nothing of it is answered. */
export interface DrawnHead extends DrawHead {
  readonly beaconSignature: string | null;
  readonly releasedAt: Date | null;
}

/** Results, read for those who ask for one of them. */
@Injectable()
export class DrawnResultsRepository {
  constructor(private readonly dataSource: DataSource) {}

  drawn(): Promise<{ readonly planId: string; readonly releasedAt: Date | null }[]> {
    return this.dataSource.query(
      `SELECT plan_id AS "planId", released_at AS "releasedAt" FROM kindergarten_draws WHERE state = 'drawn'`,
    );
  }

  async head(planId: string): Promise<DrawnHead | null> {
    const [row] = await this.dataSource.query<DrawnHead[]>(
      `SELECT manifest_hash AS "manifestHash", root AS "rollRoot", dice, beacon, beacon_signature AS "beaconSignature",
         seed, result_root AS "resultRoot", lines, released_at AS "releasedAt"
       FROM kindergarten_draws WHERE plan_id = $1 AND state = 'drawn'`,
      [planId],
    );
    return row ?? null;
  }

  /** Those that are still kept. */
  ofApplications(planId: string): Promise<ApplicationResult[]> {
    return this.dataSource.query(
      `SELECT "applicationId", ${RESULT} AS result FROM
         (SELECT r.*, s.application_id AS "applicationId" FROM kindergarten_results r
          JOIN kindergarten_roll_sources s ON s.plan_id = r.plan_id AND s.seq = r.seq WHERE r.plan_id = $1) drawn`,
      [planId],
    );
  }

  async line(
    planId: string,
    seq: number,
  ): Promise<{ readonly line: RollRecord; readonly result: ResultLine } | null> {
    const [row] = await this.dataSource.query<{ line: RollRecord; result: ResultLine }[]>(
      `SELECT line, ${RESULT} AS result FROM
         (SELECT r.*, l.line FROM kindergarten_results r
          JOIN kindergarten_roll_lines l ON l.plan_id = r.plan_id AND l.seq = r.seq
          WHERE r.plan_id = $1 AND r.seq = $2) drawn`,
      [planId, seq],
    );
    return row ?? null;
  }
}
