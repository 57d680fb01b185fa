import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FIRST_RECIPIENTS_PARAMETER, type RecipientsSql } from '../notices';
import { type Answer, answers, type Standing } from '../policies';
import { answerSql } from './answer-sql';

/** What happened to a policy: what everybody was told of it, and what is so from now on. Null: no such policy. */
export interface PolicyChange {
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** Enterprises that are answered alike before, and alike after. */
export interface ChangedGroup {
  readonly before: Answer;
  readonly after: Answer;
  readonly size: number;
}

/** Holders of one district and division of industries (empty: not known) who might have the policy before and after, answered alike. */
export interface UnchangedGroup {
  readonly district: string;
  readonly division: string;
  readonly matched: number;
  readonly enterprises: number;
}

/** How many of those whose answer changes say this of themselves; null: they say nothing of it. */
export interface ChangedKind {
  readonly kind: string | null;
  readonly size: number;
}

/** One of those whose answer changes. */
export interface ChangedSample {
  readonly name: string;
  readonly district: string | null;
  readonly scale: string | null;
  readonly division: string | null;
  readonly before: Answer;
  readonly after: Answer;
}

/** Whom a change would be told to. Each list but the samples adds up to `total`. */
export interface Rehearsal {
  readonly total: number;
  readonly byChange: readonly ChangedGroup[];
  /** By the first six digits of the place. */
  readonly byDistrict: readonly ChangedKind[];
  readonly byScale: readonly ChangedKind[];
  /** By the first two digits of the industry. */
  readonly byDivision: readonly ChangedKind[];
  readonly samples: readonly ChangedSample[];
}

export const nobody: Rehearsal = {
  total: 0,
  byChange: [],
  byDistrict: [],
  byScale: [],
  byDivision: [],
  samples: [],
};

/** Whoever's own answer a change of a policy changes: every holder, by their own profile row. */
export function changedRecipients(change: PolicyChange): RecipientsSql {
  return changedSql(change, FIRST_RECIPIENTS_PARAMETER);
}

@Injectable()
export class ChangedAnswersRepository {
  /** How many they are and of which kinds, by the same query; all figures are of one moment. */
  async breakDown(change: PolicyChange, manager: EntityManager): Promise<Rehearsal> {
    const { text, parameters } = changedSql(change, 1);
    const rows: GroupedRow[] = await manager.query(
      `WITH described AS MATERIALIZED (
         SELECT person_id, about, answer_before AS before, answer_after AS after,
           left(region_code, 6) AS district, scale, left(industry_code, 2) AS division
         FROM (${text}) AS changed
         JOIN enterprise_profiles profile USING (person_id) WHERE profile.enterprise_id = changed.about)
       SELECT * FROM (
         SELECT CASE WHEN GROUPING(before) = 0 THEN 'change' WHEN GROUPING(district) = 0 THEN 'district'
             WHEN GROUPING(scale) = 0 THEN 'scale' ELSE 'division' END AS by,
           before, after, district, scale, division, count(*)::int AS size, NULL AS name
         FROM described
         GROUP BY GROUPING SETS ((before, after), (district), (scale), (division))
         ORDER BY 1, size DESC, before, after, district, scale, division) AS figures
       UNION ALL SELECT * FROM (
         SELECT 'sample', before, after, district, scale, division, 1, enterprise.name
         FROM described JOIN enterprises enterprise ON enterprise.id = about
         ORDER BY about, person_id LIMIT ${SAMPLES}) AS samples`,
      [...parameters],
    );
    return rehearsalOf(rows);
  }

  /**
   * Where they are by their profiles: a join would be a million look-ups, for nobody can foretell how many a rule
   * finds. Read apart from the insert, so that it may run on several processors. Holders are counted as enterprises,
   * and then those few are taken off who are one of several: to group a million by enterprise takes ten times as long.
   */
  countUnchanged(change: PolicyChange, manager: EntityManager): Promise<UnchangedGroup[]> {
    const { text, parameters } = answeredSql(change, 1);
    const unchanged = `FROM (SELECT about, answer_before, answer_after,
        COALESCE(left(region_code, 6), '') AS district, COALESCE(left(industry_code, 2), '') AS division
        FROM (${text}) AS answered) AS placed
      WHERE answer_before = answer_after AND answer_after <> ${answers.none}`;
    return manager.query(
      `SELECT district, division, sum(holders)::int AS matched, sum(counted)::int AS enterprises
       FROM (SELECT district, division, count(*) AS holders, count(*) AS counted ${unchanged} GROUP BY 1, 2
         UNION ALL
         SELECT district, division, 0, 1 - count(*) ${unchanged} AND about = ANY(ARRAY(
           SELECT enterprise_id FROM enterprise_holders GROUP BY enterprise_id HAVING count(*) > 1))
         GROUP BY about, 1, 2) AS parts
       GROUP BY 1, 2`,
      [...parameters],
    );
  }
}

const SAMPLES = 5;

interface GroupedRow extends ChangedSample {
  readonly by: 'change' | 'district' | 'scale' | 'division' | 'sample';
  readonly size: number;
}

function rehearsalOf(rows: readonly GroupedRow[]): Rehearsal {
  const of = (by: GroupedRow['by']) => rows.filter((row) => row.by === by);
  const kinds = (by: 'district' | 'scale' | 'division') =>
    of(by).map((row): ChangedKind => ({ kind: row[by], size: row.size }));
  return {
    total: of('change').reduce((total, { size }) => total + size, 0),
    byChange: of('change').map(({ before, after, size }) => ({ before, after, size })),
    byDistrict: kinds('district'),
    byScale: kinds('scale'),
    byDivision: kinds('division'),
    samples: of('sample').map(({ by: _by, size: _size, ...sample }) => sample),
  };
}

function changedSql(change: PolicyChange, firstParameter: number): RecipientsSql {
  const { text, parameters } = answeredSql(change, firstParameter);
  return {
    text: `SELECT person_id, about, answer_before, answer_after FROM (${text}) AS answered
           WHERE answer_before <> answer_after`,
    parameters,
  };
}

/** Every holder. Null-safe by construction: answers are numbers, and every verdict has one. */
function answeredSql({ before, after }: PolicyChange, firstParameter: number): RecipientsSql {
  const first = answerSql(before, firstParameter);
  const second = answerSql(after, firstParameter + first.parameters.length);
  return {
    text: `SELECT person_id, enterprise_id AS about, region_code, industry_code,
             ${first.text}::smallint AS answer_before, ${second.text}::smallint AS answer_after
           FROM enterprise_profiles WHERE person_id IS NOT NULL`,
    parameters: [...first.parameters, ...second.parameters],
  };
}
