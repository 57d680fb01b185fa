import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Period, Position } from './audit-page';

export interface AuditQuery {
  readonly unitIds: readonly string[];
  /** Also what belongs to no unit, or to one that is no more. */
  readonly wholeCity: boolean;
  readonly period: Period;
  readonly actor: string | null;
  readonly word: string | null;
  readonly after: Position | null;
  readonly size: number;
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
}

export interface OpeningRow extends AuditRow {
  readonly purpose: string;
  readonly opened: string;
  readonly rowId: string;
  readonly readable: boolean;
}

export interface EntryRow extends AuditRow {
  readonly kind: string;
  readonly about: string;
  readonly aboutName: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

const COMMON = `a.id, a.at, a.actor_id AS "actorId", a.actor_name AS "actorName",
  u.id AS "unitId", u.name AS "unitName"`;

const WHERE = `(a.unit_id = ANY($1::text[]) OR ($2::boolean AND u.id IS NULL))
  AND ($3::timestamptz IS NULL OR a.at >= $3) AND ($4::timestamptz IS NULL OR a.at < $4)
  AND ($5::text IS NULL OR a.actor_id = $5)
  AND ($7::timestamptz IS NULL OR (a.at, a.id) < ($7, $8::uuid))`;

/** Reads two tables that take no changes; units are only named. */
@Injectable()
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  findOpenings(query: AuditQuery): Promise<OpeningRow[]> {
    return this.dataSource.manager.query<OpeningRow[]>(
      `SELECT ${COMMON}, a.purpose, a.table_name || '.' || a.column_name AS opened, a.row_id AS "rowId", a.readable
       FROM decryptions a LEFT JOIN units u ON u.id = a.unit_id
       WHERE ${WHERE} AND ($6::text IS NULL OR a.purpose = $6)
       ORDER BY a.at DESC, a.id DESC LIMIT $9`,
      parametersOf(query),
    );
  }

  /** The name is that of a role which somebody holds or held: who lost it is still known by it. */
  findEntries(query: AuditQuery): Promise<EntryRow[]> {
    return this.dataSource.manager.query<EntryRow[]>(
      `SELECT ${COMMON}, a.kind, a.about, a.detail,
         (SELECT g.name FROM role_grants g WHERE g.person_id::text = a.about AND g.name <> ''
          ORDER BY (g.unit_id = a.unit_id) DESC NULLS LAST, g.granted_at DESC LIMIT 1) AS "aboutName"
       FROM audit_events a LEFT JOIN units u ON u.id = a.unit_id
       WHERE ${WHERE} AND ($6::text IS NULL OR a.kind = $6)
       ORDER BY a.at DESC, a.id DESC LIMIT $9`,
      parametersOf(query),
    );
  }

  async hasLookedSince(
    looked: {
      readonly actorId: string;
      readonly unitId: string;
      readonly list: string;
      readonly since: Date;
    },
    manager: EntityManager,
  ): Promise<boolean> {
    const rows = await manager.query<object[]>(
      `SELECT 1 FROM audit_events WHERE actor_id = $1 AND at > $2 AND kind = 'audit.viewed' AND about = $3
         AND detail ->> 'list' = $4 LIMIT 1`,
      [looked.actorId, looked.since, looked.unitId, looked.list],
    );
    return rows.length > 0;
  }
}

function parametersOf({ unitIds, wholeCity, period, actor, word, after, size }: AuditQuery): unknown[] {
  const { from, until } = period;
  return [unitIds, wholeCity, from, until, actor, word, after?.at ?? null, after?.id ?? null, size];
}
