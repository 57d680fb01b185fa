import type { OwnAnswer } from '@yingshang/shared/contracts/notices';
import type { PublicationImpact } from '@yingshang/shared/contracts/publishing';
import { checkMatchablePolicy, industrySection, type Profile } from '@yingshang/shared/eligibility';
import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../../../shared/test/random-rules';
import { policy } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { type Holder, holdersOf } from '../enterprises/holders-in-spec';
import { ownAnswer } from '../policies';
import { OperatorPublishing } from './operator-publishing.service';
import type { WantedChange } from './wanted-change';

const HOLDERS = 400;
const CASES = 80;
const IDS = ['always', 'windowed', 'n1', 'n2', 'n3'];

const people = { unitId: 'u-city', readerId: 'o-head', contactId: 'o-counter' };
const someDate = fc.constantFrom(null, '2026-01-31', '2026-11-20', '2026-11-21', '2026-12-31');

const someWindows = fc.constantFrom(
  [],
  [{ from: '2026-11-01', to: '2026-11-30', source: 'notice' }],
  [{ from: '2026-12-01', to: '2026-12-30', source: 'document' }],
  [{ from: '2026-12-01', to: '2026-12-30', source: 'approximate' }],
);

/** Rules that a pack's check would take. */
const rules = fc
  .sample(ruleJson, { numRuns: CASES * 8, seed: 20 })
  .filter((eligibility) => checkMatchablePolicy({ id: 'p', eligibility }).ok)
  .slice(0, CASES);
const profiles: Profile[] = fc
  .sample(
    fc.tuple(
      profileOver([...new Set(rules.flatMap(keysOf))]),
      fc.record({
        regionCode: fc.constantFrom(null, '990102', '990102001', '990199'),
        industryCode: fc.constantFrom(null, '6210', '62', '1310'),
        scale: fc.constantFrom(null, 'micro', 'small', 'large'),
      }),
    ),
    { numRuns: HOLDERS, seed: 21 },
  )
  .map(([facts, kind]) => ({ ...facts, ...kind }));

describe('a dry run', () => {
  const city = withCity('2026-11-21');
  const publishing = () => city.app.get(OperatorPublishing, { strict: false });
  let holders: ReadonlyMap<string, Holder>;
  beforeAll(async () => {
    const made = await holdersOf(city.dataSource, profiles);
    holders = new Map(made.map((holder) => [holder.enterpriseId, holder]));
  });

  /** Whom a notice was told to, as the messages have it, and what kinds of enterprises they were made. */
  const toldBy = async (noticeId: string | null) => {
    const rows: { about: string; before: number; after: number }[] = await city.dataSource.query(
      'SELECT about, answer_before AS before, answer_after AS after FROM messages WHERE notice_id = $1',
      [noticeId],
    );
    return {
      total: rows.length,
      byChange: counted(rows.map(({ before, after }) => change(ownAnswer(before), ownAnswer(after)))),
      byDistrict: counted(rows.map(({ about }) => text(of(about).regionCode)?.slice(0, 6) ?? null)),
      bySize: counted(rows.map(({ about }) => text(of(about).scale))),
      byIndustry: counted(
        rows.map(({ about }) => {
          const code = text(of(about).industryCode);
          return code === null ? null : industrySection(code);
        }),
      ),
    };
  };
  const of = (enterpriseId: string): Profile => holders.get(enterpriseId)?.profile ?? {};

  it(`says what is then told, over ${CASES} random publications, edits and withdrawals`, async () => {
    const random = seeded(3);
    const seen = { published: 0, edited: 0, withdrawn: 0, told: 0, silent: 0 };
    const published = new Set(['always', 'windowed']);
    for (let at = 0; at < CASES; at += 1) {
      const wanted = someChange(at, random, published);
      const tried = await publishing().dryRun(wanted);
      if (!tried.ok) throw new Error(`${at}: ${tried.refusal.message}`);
      const done = await publishing().carryOut(wanted, '试');
      if (!done.ok) throw new Error(`${at}: ${done.refusal.message}`);
      const told = await toldBy(done.value.noticeId);
      expect({ at, ...figuresOf(tried.value) }).toEqual({ at, ...told });
      expect(done.value.told).toBe(told.total);
      expect(tried.value.samples).toHaveLength(Math.min(5, told.total));
      seen[wanted.done] += 1;
      seen.told += told.total;
      if (told.total === 0) seen.silent += 1;
    }
    for (const done of ['published', 'edited', 'withdrawn'] as const)
      expect(seen[done]).toBeGreaterThan(CASES / 12);
    expect(seen.told).toBeGreaterThan(CASES * 20);
    expect(seen.silent).toBeLessThan(CASES / 2);
  }, 240_000);

  function someChange(at: number, random: (most: number) => number, published: Set<string>): WantedChange {
    const policyId = IDS[random(IDS.length)] ?? 'n1';
    const place = { policyId, unitId: null };
    const [dates] = fc.sample(fc.record({ validTo: someDate, windows: someWindows }), {
      numRuns: 1,
      seed: at,
    });
    const fields = { eligibility: rules[at % rules.length], validFrom: null, ...dates, title: `第${at}次` };
    if (!published.has(policyId)) {
      published.add(policyId);
      return { ...place, done: 'published', fields: { ...policy(policyId), ...people, ...fields } };
    }
    if (random(4) === 0) {
      published.delete(policyId);
      return { ...place, done: 'withdrawn', basedOn: null };
    }
    return { ...place, done: 'edited', basedOn: null, fields };
  }

  it('keeps nothing', async () => {
    const counts = () =>
      city.dataSource.query(
        `SELECT (SELECT count(*) FROM policy_editions) AS editions, (SELECT count(*) FROM notices) AS notices,
           (SELECT count(*) FROM told_policies) AS told, (SELECT revision FROM cities) AS revision`,
      );
    const before: unknown = await counts();
    const fields = { ...policy('n9'), ...people };
    expect(
      await publishing().dryRun({ done: 'published', policyId: 'n9', unitId: null, fields }),
    ).toMatchObject({
      ok: true,
    });
    expect(await counts()).toEqual(before);
  });
});

const text = (fact: Profile[string] | undefined) => (typeof fact === 'string' ? fact : null);

function change(before: OwnAnswer, after: OwnAnswer): string {
  return `${JSON.stringify(before)} ${JSON.stringify(after)}`;
}

function counted(kinds: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[String(kind)] = (counts[String(kind)] ?? 0) + 1;
  return counts;
}

function figuresOf({ total, byChange, byDistrict, bySize, byIndustry }: PublicationImpact) {
  const kinds = (list: PublicationImpact['bySize']) =>
    Object.fromEntries(list.map(({ code, count }) => [String(code), count]));
  return {
    total,
    byChange: Object.fromEntries(byChange.map(({ before, after, count }) => [change(before, after), count])),
    byDistrict: kinds(byDistrict),
    bySize: kinds(bySize),
    byIndustry: kinds(byIndustry),
  };
}

function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
