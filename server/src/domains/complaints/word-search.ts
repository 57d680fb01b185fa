/** Whose complaints are looked through: one unit's, those of several, or of so many that most are among them. */
export type SearchReach = 'unit' | 'few' | 'many';

export interface SearchPlan {
  readonly reach: SearchReach;
  /** SQL over `complaints c`, with its parameters from `$5` on. */
  readonly where: string;
  readonly most: number;
}

/** So many of the newest are read first, of each unit or of all: a word that is not rare fills a page from them. */
const READ_FIRST: Readonly<Record<SearchReach, number>> = { unit: 600, few: 12, many: 1_000 };
const LATEST_FIRST = 'ORDER BY c.filed_at DESC, c.id DESC';
/** What the index is asked for; of many units it is not asked which, as most of what it finds is of one of them. */
const HELD_KEYS: Readonly<Record<SearchReach, string>> = {
  unit: '$1::integer[] || complaint_unit_term(($2::text[])[1])',
  few: '$1::integer[], ARRAY(SELECT complaint_unit_term(unit) FROM unnest($2::text[]) AS unit)',
  many: '$1::integer[]',
};
const FIRST_STRETCH = '(SELECT complaint_stretch(min(filed_at)) FROM complaints)';

/**
 * SQL: ids of the newest complaints that hold all terms, before a place in the order of filing. `$1` terms, `$2` units
 * ('' for those of none; of `unit` the only one), `$3`, `$4` time and id of the place.
 *
 * First the newest are read; what is older than their edge is asked of the index: unit by unit and for all time where
 * hardly one of the newest holds the words, so that few do, else one stretch of 64 days after the other back to the
 * first complaint. PostgreSQL takes the branches of UNION ALL and the stretches in turn, and none once the page is full,
 * so that the work depends on what a stretch holds and on how far back the page goes.
 */
export function searchSql({ reach, where, most }: SearchPlan): string {
  const held = `c.terms @> $1::integer[] AND coalesce(c.unit_id, '') = ANY($2) AND (${where})`;
  const page = `${LATEST_FIRST} LIMIT ${most}`;
  const older = `${held} AND (c.filed_at, c.id) < (edge.filed_at, edge.id)`;
  return `
    WITH edge AS MATERIALIZED (${edgeSql(reach)}),
    recent AS MATERIALIZED (
      SELECT c.id FROM (${newest(reach, 'c.*', (count) => `LIMIT ${count}`)}) c
      WHERE ${held} AND (c.filed_at, c.id) >= (
        SELECT coalesce(max(filed_at), '-infinity'), coalesce(max(id::text), '${FIRST_ID}')::uuid FROM edge)
      ${page})
    SELECT id FROM (
      (SELECT id FROM recent)
      ${reach === 'many' ? '' : ofAllTime(reach, older, page)}
      UNION ALL
      (SELECT older.id FROM edge
       CROSS JOIN generate_series(complaint_stretch(edge.filed_at), ${FIRST_STRETCH}, -1) AS back
       CROSS JOIN LATERAL (
         SELECT c.id FROM complaints_in_stretch(back, ${HELD_KEYS[reach]}) c
         WHERE ${older} AND complaint_stretch(c.filed_at) = back
         ${page}
       ) older
       ${reach === 'many' ? '' : `WHERE NOT ${isRare(reach)}`})
    ) found LIMIT ${most}`;
}

/**
 * Where no more of the newest hold the words, all who do can be read. Of several units the stretches are walked sooner:
 * each has complaints of all of them, so that a page is full before long.
 */
const MOST_WHERE_RARE = { unit: 2, few: 0 } as const;

const isRare = (reach: 'unit' | 'few') => `(SELECT count(*) <= ${MOST_WHERE_RARE[reach]} FROM recent)`;

function ofAllTime(reach: 'unit' | 'few', older: string, page: string): string {
  return `
    UNION ALL
    (SELECT older.id FROM edge CROSS JOIN LATERAL (
       SELECT c.id FROM complaints_of_units($1::integer[], $2::text[]) c WHERE ${older} ${page}
     ) older
     WHERE ${isRare(reach)})`;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The last one that is read first; between it and the place nothing is left out. No row: all of them are read. */
function edgeSql(reach: SearchReach): string {
  const edge = newest(reach, 'c.filed_at, c.id', (count) => `OFFSET ${count} - 1 LIMIT 1`);
  return reach === 'few' ? `SELECT c.* FROM (${edge}) c ${LATEST_FIRST} LIMIT 1` : edge;
}

/**
 * The newest of the unit, of each unit, or of all. How many of a unit is a question, so that the plan does not know it
 * and walks by time: it would read and sort all of a unit that has more complaints than most.
 */
function newest(reach: SearchReach, columns: string, part: (count: string) => string): string {
  const walk = (ofUnit: string, count: string) => `
    SELECT ${columns} FROM complaints c WHERE ${ofUnit} (c.filed_at, c.id) < ($3::timestamptz, $4::uuid)
    ${LATEST_FIRST} ${part(count)}`;
  if (reach === 'many') return walk('', `${READ_FIRST.many}`);
  if (reach === 'unit') return walk('c.unit_id = ($2::text[])[1] AND', `(SELECT ${READ_FIRST.unit})`);
  const ofEach = walk('c.unit_id = unit AND', `(SELECT ${READ_FIRST.few})`);
  return `SELECT c.* FROM unnest($2::text[]) AS unit CROSS JOIN LATERAL (${ofEach}) c`;
}
