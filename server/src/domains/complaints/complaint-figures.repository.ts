import { Injectable } from '@nestjs/common';
import type { ClosingGround, ComplaintFigures, ComplaintLimit } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';

export interface LateComplaint {
  readonly topicId: string | null;
  readonly limit: ComplaintLimit;
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
  readonly reopenings: number;
}

/** What a unit owes today. */
export interface UnitOwes {
  readonly unitId: string;
  readonly open: number;
  readonly late: number;
  /** The latest ones first, and not all of very many. */
  readonly items: readonly LateComplaint[];
}

/** By what figures are told apart. */
export type FiguresKey = 'unit' | 'topic' | 'district';

export interface KeyedFigures extends ComplaintFigures {
  /** Null: of all of them. */
  readonly key: string | null;
}

/** Null: of the whole city, with those of no unit. */
export type UnitsCounted = readonly string[] | null;

type FiguresRow = Omit<KeyedFigures, 'closed'> & Readonly<Record<ClosingGround, number>>;

/** Written as it is in the indexes, so that they are used. */
const OWED = `status NOT IN ('answered', 'returned', 'closed')`;
const COLUMNS: Readonly<Record<FiguresKey, string>> = {
  unit: 'unit_id',
  topic: 'topic_id',
  district: 'region_code',
};

@Injectable()
export class ComplaintFiguresRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Units that owe something, with `most` of what is late. */
  async owed(today: CalendarDate, units: UnitsCounted, most: number): Promise<UnitOwes[]> {
    return this.dataSource.manager.query<UnitOwes[]>(
      `SELECT owing.*, coalesce(late.items, '[]') AS items
       FROM (
         SELECT unit_id AS "unitId", count(*)::int AS open, count(*) FILTER (WHERE due_on < $1)::int AS late
         FROM complaints
         WHERE ${OWED} AND unit_id IS NOT NULL AND ($2::text[] IS NULL OR unit_id = ANY($2))
         GROUP BY unit_id
       ) owing LEFT JOIN LATERAL (
         SELECT jsonb_agg(to_jsonb(one)) AS items FROM (
           SELECT topic_id AS "topicId", due_limit AS "limit", due_on AS "dueOn", provisional, reopenings
           FROM complaints WHERE ${OWED} AND unit_id = owing."unitId" AND due_on < $1
           ORDER BY due_on, id LIMIT $3
         ) one
       ) late ON owing.late > 0
       ORDER BY owing.late DESC, owing."unitId" COLLATE "C"`,
      [today, units, most],
    );
  }

  /** Of those filed since that day: all together first, then by the key, the most first. The same as `figuresBy` of their outcomes. */
  async figures(
    by: FiguresKey,
    { since, today, units }: { since: CalendarDate; today: CalendarDate; units: UnitsCounted },
  ): Promise<KeyedFigures[]> {
    const rows = await this.dataSource.manager.query<FiguresRow[]>(
      `SELECT ${COLUMNS[by]} AS key, count(*)::int AS filed,
         count(*) FILTER (WHERE status = 'returned')::int AS returned,
         count(*) FILTER (WHERE first_answer_on_time)::int AS "onTime",
         count(*) FILTER (WHERE NOT first_answer_on_time OR first_answer_on_time IS NULL AND solve_due_on < $2)::int
           AS "notOnTime",
         count(*) FILTER (WHERE ground = 'complainant-confirmed')::int AS "complainant-confirmed",
         count(*) FILTER (WHERE ground = 'revisit-satisfied')::int AS "revisit-satisfied",
         count(*) FILTER (WHERE ground = 'unreachable')::int AS unreachable,
         count(*) FILTER (WHERE ground = 'supervisor-decided')::int AS "supervisor-decided",
         count(*) FILTER (WHERE reopenings > 0)::int AS reopened,
         count(*) FILTER (WHERE due_on < $2)::int AS late
       FROM complaints
       WHERE filed_on >= $1 AND ($3::text[] IS NULL OR unit_id = ANY($3))
       GROUP BY GROUPING SETS ((), (${COLUMNS[by]}))
       HAVING grouping(${COLUMNS[by]}) = 1 OR ${COLUMNS[by]} IS NOT NULL
       ORDER BY grouping(${COLUMNS[by]}) DESC, count(*) DESC, ${COLUMNS[by]} COLLATE "C"`,
      [since, today, units],
    );
    return rows.map(figuresOfRow);
  }
}

function figuresOfRow({
  unreachable,
  'complainant-confirmed': confirmed,
  'revisit-satisfied': satisfied,
  'supervisor-decided': decided,
  ...figures
}: FiguresRow): KeyedFigures {
  return {
    ...figures,
    closed: {
      'complainant-confirmed': confirmed,
      'revisit-satisfied': satisfied,
      unreachable,
      'supervisor-decided': decided,
    },
  };
}
