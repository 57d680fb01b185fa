import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';

/** Counts of cases; each is at most `cases`. */
export interface FollowUpFigures {
  readonly cases: number;
  readonly answered: number;
  readonly putRight: number;
  /** Within the first limit. */
  readonly inTime: number;
  /** The rater was heard or tried to be: their own word, a revisit, or three attempts. */
  readonly revisited: number;
  /** The rater's own word or a revisit says that it is solved. */
  readonly satisfied: number;
}

const FEWEST = 5;

@Injectable()
export class FollowUpFiguresRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The first of them by the day on which they were due, as many as make whole fives. */
  async figures(unitId: string, today: CalendarDate): Promise<FollowUpFigures | null> {
    const [figures]: FollowUpFigures[] = await this.dataSource.query(
      `SELECT count(*)::int AS cases, count(answered_on)::int AS answered, count(put_right_on)::int AS "putRight",
         count(*) FILTER (WHERE put_right_on <= first_due_on)::int AS "inTime",
         count(*) FILTER (WHERE state IN ('closed', 'disputed') OR reopenings > 0
           OR jsonb_array_length(unreached_on) > 0)::int AS revisited,
         count(*) FILTER (WHERE ground IN ('rater-confirmed', 'revisit-satisfied'))::int AS satisfied
       FROM (
         SELECT *, row_number() OVER (ORDER BY first_due_on, id) AS place, count(*) OVER () AS total
         FROM follow_ups
         WHERE unit_id = $1 AND first_due_on < $2 AND ground IS DISTINCT FROM 'rating-removed') AS due
       WHERE place <= total / $3 * $3`,
      [unitId, today, FEWEST],
    );
    return figures === undefined || figures.cases === 0 ? null : figures;
  }
}
