import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PreparedQueries } from '../../platform/database';
import { ComplaintEntity } from './complaint.entity';
import { type SearchReach, searchSql } from './word-search';

export interface WordSearch {
  readonly terms: readonly number[];
  /** Of these units; '' stands for complaints of none. */
  readonly units: readonly string[];
  /** SQL over `complaints c`, with its parameters from `$5` on. */
  readonly where: string;
  readonly values: readonly unknown[];
  /** The last one of the page before. */
  readonly after: string | null;
  readonly most: number;
}

/** Of more units the newest of all are read, not those of each. */
const FEW_UNITS = 60;
const NO_UNIT = '';
const BEFORE_ALL = { filed: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;

/** Finds complaints by words: the newest first, by work that hardly grows with how many there are. */
@Injectable()
export class ComplaintSearchRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  async page({ terms, units, where, values, after, most }: WordSearch): Promise<ComplaintEntity[]> {
    const before = after === null ? BEFORE_ALL : await this.placeOf(after);
    if (before === null || units.length === 0) return [];
    const reach = reachOf(units);
    const found = await this.queries.ask<{ id: string }>(searchSql({ reach, where, most }), [
      terms,
      units,
      before.filed,
      before.id,
      ...values,
    ]);
    return this.inOrder(found.map(({ id }) => id));
  }

  private async inOrder(ids: readonly string[]): Promise<ComplaintEntity[]> {
    if (ids.length === 0) return [];
    const rows = await this.dataSource
      .createQueryBuilder(ComplaintEntity, 'c')
      .where('c.id = ANY(CAST(:ids AS uuid[]))', { ids })
      .getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private async placeOf(id: string): Promise<{ readonly filed: string; readonly id: string } | null> {
    const [place] = await this.queries.ask<{ filed: string; id: string }>(
      'SELECT filed_at::text AS filed, id FROM complaints WHERE id = $1',
      [id],
    );
    return place ?? null;
  }
}

function reachOf(units: readonly string[]): SearchReach {
  if (units.length > FEW_UNITS || units.includes(NO_UNIT)) return 'many';
  return units.length === 1 ? 'unit' : 'few';
}
