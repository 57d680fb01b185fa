import { Injectable } from '@nestjs/common';
import type { RowStanding } from '@yingshang/shared/contracts/reputation';
import { DataSource } from 'typeorm';
import type { OfficePlace } from './office-row-id';

export interface OfficeRowRecord extends OfficePlace {
  /** Monday of the week in which the batch was closed. */
  readonly week: string;
  readonly stars: number;
  readonly prompts: readonly string[];
  readonly promptsVersion: number;
  readonly shown: readonly string[];
  readonly standing: RowStanding;
  readonly seeded: boolean;
}

@Injectable()
export class OfficeRowsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest batch first, each from its first place. */
  page(
    unitId: string,
    { stars, after }: { readonly stars: number | null; readonly after: OfficePlace | null },
    limit: number,
  ): Promise<OfficeRowRecord[]> {
    return this.dataSource.manager.query<OfficeRowRecord[]>(
      `SELECT kept.batch, kept.place, date_trunc('week', batch.closed_on::timestamp)::date::text AS week, kept.stars,
         kept.prompts, kept.prompts_version AS "promptsVersion", kept.shown, kept.standing, kept.seeded
       FROM reputation_rows kept
       JOIN reputation_batches batch ON batch.unit_id = kept.unit_id AND batch.number = kept.batch
       WHERE kept.unit_id = $1 AND ($2::integer IS NULL OR kept.stars = $2)
         AND ($3::integer IS NULL OR kept.batch < $3 OR (kept.batch = $3 AND kept.place > $4))
       ORDER BY kept.batch DESC, kept.place LIMIT $5`,
      [unitId, stars, after?.batch ?? null, after?.place ?? null, limit],
    );
  }
}
