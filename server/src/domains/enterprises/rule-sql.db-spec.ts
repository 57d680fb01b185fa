import {
  evaluate,
  type FactValue,
  type FieldType,
  MAX_DEPTH,
  MAX_LEAVES,
  type Profile,
  profileFields,
  type Rule,
  readRule,
  type Verdict,
} from '@yingshang/shared/eligibility';
import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { ruleAndProfile } from '../../../../shared/test/random-rules';
import { withDatabase } from '../../../test/support';
import { ProfileRowsRepository } from './profile-rows.repository';
import { ruleSql } from './rule-sql';

interface Pair {
  readonly rule: Rule;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
}

const PAIRS = 10_000;
/** Pairs a round trip; PostgreSQL takes at most 65,535 parameters a statement. */
const BATCH = 250;
const asOf = calendarDate('2026-11-21');

describe('a rule in SQL', () => {
  const suite = withDatabase();

  /** Stores the profiles as the product does, and asks the database for one verdict a pair. */
  async function answersInSql(pairs: readonly Pair[]): Promise<Verdict[]> {
    const { manager } = suite.dataSource;
    await manager.query('DELETE FROM enterprise_profiles');
    const enterprises = pairs.map(({ profile }, at) => ({ creditCode: String(at), profile }));
    await new ProfileRowsRepository(suite.dataSource).addOfRegister(enterprises, manager);
    const parameters: unknown[] = [];
    const selects = pairs.map((pair, at) => {
      const { text, parameters: own } = ruleSql(pair.rule, pair.asOf, parameters.length + 1);
      parameters.push(...own);
      return `SELECT ${at} AS at, ${text} AS verdict FROM enterprise_profiles WHERE credit_code = '${at}'`;
    });
    const rows = await manager.query<{ verdict: Verdict }[]>(
      `${selects.join(' UNION ALL ')} ORDER BY at`,
      parameters,
    );
    return rows.map(({ verdict }) => verdict);
  }

  const answersInJs = (pairs: readonly Pair[]) =>
    pairs.map(({ rule, profile, asOf: day }) => evaluate(rule, profile, day));

  it(`says what JavaScript says, of ${PAIRS} random rules and profiles`, async () => {
    const pairs = fc
      .sample(ruleAndProfile, { numRuns: PAIRS * 1.2, seed: 20261121 })
      .filter(({ rule }) => readRule(rule).ok)
      .slice(0, PAIRS);
    expect(pairs).toHaveLength(PAIRS);
    const seen = new Map<Verdict, number>();
    for (let from = 0; from < pairs.length; from += BATCH) {
      const batch = pairs.slice(from, from + BATCH);
      const expected = answersInJs(batch);
      const given = await answersInSql(batch);
      const differing = batch.filter((_, at) => given[at] !== expected[at]);
      expect(differing).toEqual([]);
      for (const verdict of expected) seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    // A law that holds because every answer is the same would show little.
    for (const verdict of [true, false, null]) expect(seen.get(verdict)).toBeGreaterThan(PAIRS / 10);
  }, 120_000);

  it('runs the deepest and the largest tree that can be stored', async () => {
    const leaf = { field: 'employees', op: 'gte', value: 10 };
    const deep = Array.from({ length: MAX_DEPTH - 1 }).reduce<unknown>((inner) => ({ not: inner }), leaf);
    const wide = { any: Array.from({ length: MAX_LEAVES }, (_, value) => ({ ...leaf, op: 'eq', value })) };
    const pairs = [deep, wide].flatMap((json) => {
      const checked = readRule(json);
      if (!checked.ok) throw new Error(checked.refusal.message);
      return [9, 10, null].map((employees) => ({ rule: checked.value, profile: { employees }, asOf }));
    });
    expect(await answersInSql(pairs)).toEqual(answersInJs(pairs));
  });

  it('tells a fact of every field from one that is missing', async () => {
    const pairs = profileFields.flatMap((field) => {
      const known = { [field.key]: KNOWN[field.type] ?? field.values?.[0]?.value ?? '62' };
      return [known, { [field.key]: null }, {}].map((profile) => ({
        rule: { not: { field: field.key, op: 'exists' as const, value: true } },
        profile,
        asOf,
      }));
    });
    const expected = profileFields.flatMap(() => [false, true, true]);
    expect(await answersInSql(pairs)).toEqual(expected);
  });
});

/** An empty set is a known fact, and so are no, nothing and nought. */
const KNOWN: Partial<Record<FieldType, FactValue>> = {
  'enum[]': [],
  boolean: false,
  date: '2027-02-28',
  integer: 0,
  number: 0,
};
