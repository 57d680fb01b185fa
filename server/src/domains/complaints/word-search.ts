/** Whose complaints are looked through. `few` and `many` units differ in what the index is asked, not in the answer. */
export type SearchReach = 'unit' | 'few' | 'many';

export interface SearchPlan {
  readonly reach: SearchReach;
  /** SQL over `complaints c`, with its parameters from `$5` on. */
  readonly where: string;
  readonly most: number;
}

/**
 * So many of the newest are read one by one first: frequent words fill a page from them. Fewer than an average unit has:
 * else the plan takes all of a unit and sorts them.
 */
const READ_FIRST: Readonly<Record<SearchReach, number>> = { unit: 400, few: 400, many: 400 };
/** Blocks of days as `complaint_keys` has them, each with the mark that it adds. */
const BLOCKS: Readonly<Record<SearchReach, readonly (readonly [days: number, mark: number])[]>> = {
  unit: [[512, 3]],
  few: [
    [64, 2],
    [512, 3],
  ],
  many: [
    [8, 1],
    [64, 2],
    [512, 3],
  ],
};
const KEYS = 'complaint_keys(c.terms, c.unit_id, c.filed_on)';
const OF_SCOPE = `coalesce(c.unit_id, '') = ANY($2)`;

/**
 * SQL: ids of the newest complaints that hold all terms, before a place in the order of filing. `$1` terms, `$2` units
 * ('' for those of none; of `unit` the only one), `$3`, `$4` time and id of the place.
 *
 * Whatever is looked for, the work is bounded: first the newest are read; what is older is asked of the index in steps
 * of eight back in time. A step that is reached had less than a page in all before it, so it holds about eight pages at
 * most. PostgreSQL takes the branches of UNION ALL in turn, and none after the page is full. Each index branch is fenced
 * by OFFSET 0, else a plan that does not know the words' frequency walks the table by time.
 */
export function searchSql({ reach, where, most }: SearchPlan): string {
  const ofUnit = reach === 'unit' ? 'c.unit_id = ($2::text[])[1] AND' : '';
  const newest = `
    SELECT c.* FROM complaints c WHERE ${ofUnit} (c.filed_at, c.id) < ($3::timestamptz, $4::uuid)
    ORDER BY c.filed_at DESC, c.id DESC`;
  const page = (rows: string, condition: string) => `
    (SELECT c.id, c.filed_at FROM (${rows}) c WHERE ${condition}
     ORDER BY c.filed_at DESC, c.id DESC LIMIT ${most})`;
  const held = `c.terms @> $1::integer[] AND ${OF_SCOPE} AND (${where})`;
  return `
    WITH edge AS (
      SELECT filed_at, id, filed_on - DATE '2000-01-01' AS day FROM (${newest}) c OFFSET ${READ_FIRST[reach] - 1} LIMIT 1
    )
    SELECT id FROM (
      ${page(`${newest} LIMIT ${READ_FIRST[reach]}`, held)}
      ${olderOnes(reach)
        .map((rows) => `UNION ALL ${page(rows.found, `${held} AND ${rows.within}`)}`)
        .join('')}
    ) found LIMIT ${most}`;
}

const PAST_EDGE = '(c.filed_at, c.id) < (SELECT filed_at, id FROM edge)';

function olderOnes(reach: SearchReach): { readonly found: string; readonly within: string }[] {
  const firstDays = BLOCKS[reach].map(([days]) => `(SELECT (day / ${days} - 1) * ${days} FROM edge)`);
  const dayOf = `(c.filed_on - DATE '2000-01-01')`;
  return [...BLOCKS[reach], null].map((block, at) => {
    const [from, to] = [firstDays[at], firstDays[at - 1]];
    const within = [
      PAST_EDGE,
      ...(from === undefined ? [] : [`${dayOf} >= ${from}`]),
      ...(to === undefined ? [] : [`${dayOf} < ${to}`]),
    ];
    return { found: byIndex(reach, block), within: within.join(' AND ') };
  });
}

function byIndex(reach: SearchReach, block: readonly [days: number, mark: number] | null): string {
  const keys = reach === 'unit' ? '$1::integer[] || complaint_unit_key(($2::text[])[1])' : '$1::integer[]';
  const units =
    reach === 'few'
      ? ` AND ${KEYS} && ARRAY(SELECT complaint_unit_key(unit) FROM unnest($2::text[]) AS unit)`
      : '';
  return `SELECT c.* FROM complaints c WHERE ${KEYS} @> (${keys})${units}${blocksOf(block)} OFFSET 0`;
}

/** The block of the edge and the one before it, so that a step never holds less than a whole block. */
function blocksOf(block: readonly [days: number, mark: number] | null): string {
  if (block === null) return '';
  const [days, mark] = block;
  const key = `(SELECT day / ${days} * 4 + ${mark} FROM edge)`;
  return ` AND ${KEYS} && ARRAY[${key}, ${key} - 4]`;
}
