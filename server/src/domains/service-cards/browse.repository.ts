import { Injectable } from '@nestjs/common';
import type { BrowsedUnit } from '@yingshang/shared/contracts/service-cards';
import { DataSource } from 'typeorm';

export interface UnitPlace {
  readonly parent?: string;
  readonly level?: BrowsedUnit['level'];
  readonly region?: string;
}

export interface PlacedUnit extends Omit<BrowsedUnit, 'regionName'> {
  readonly regionCode: string;
}

/** Units of a place, the higher level first, in the pack's order of ids: official precedence, not the alphabet. */
@Injectable()
export class BrowseRepository {
  constructor(private readonly dataSource: DataSource) {}

  async page(
    { parent, level, region }: UnitPlace,
    after: string | undefined,
    size: number,
  ): Promise<{ units: PlacedUnit[]; total: number }> {
    const of = [parent ?? null, level ?? null, region ?? null];
    const units = await this.dataSource.manager.query<PlacedUnit[]>(
      `SELECT unit.id, unit.name, unit.level, unit.duty, unit.demo, unit.region_code AS "regionCode",
         (SELECT count(*)::int FROM units below WHERE below.parent_id = unit.id) AS children,
         (SELECT count(*)::int FROM officers officer WHERE officer.unit_id = unit.id) AS officers
       FROM units unit
       WHERE ${OF_PLACE} AND ($4::text IS NULL
         OR (${LEVEL}, unit.id COLLATE "C") > (SELECT ${LEVEL}, unit.id COLLATE "C" FROM units unit WHERE unit.id = $4))
       ORDER BY ${LEVEL}, unit.id COLLATE "C" LIMIT $5`,
      [...of, after ?? null, size],
    );
    const counted = await this.dataSource.manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM units unit WHERE ${OF_PLACE}`,
      of,
    );
    return { units, total: counted[0]?.total ?? 0 };
  }

  async countChildren(id: string): Promise<number> {
    const rows = await this.dataSource.manager.query<{ children: number }[]>(
      'SELECT count(*)::int AS children FROM units WHERE parent_id = $1',
      [id],
    );
    return rows[0]?.children ?? 0;
  }
}

const LEVEL = `array_position(ARRAY['city', 'district', 'street'], unit.level)`;

/** A street's code begins with its district's. */
const OF_PLACE = `($1::text IS NULL OR unit.parent_id = $1)
  AND ($2::text IS NULL OR unit.level = $2)
  AND ($3::text IS NULL OR unit.region_code = $3 OR starts_with(unit.region_code, $3))`;
