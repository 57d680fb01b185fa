import type { Cohort } from '@yingshang/shared/need';
import * as fc from 'fast-check';
import { type AttentionCell, AttentionTally, levelsOf } from './attention-tally';
import { strengthsOf } from './interest-shares';
import { type NeedGround, needOrder } from './need-order';
import { LEAST_CROWD } from './need-reason';
import type { NeededPolicy } from './need-score';
import { type PolicyAttention, policyLeads } from './policy-shares';
import { evenShares } from './shrinkage';

const CATEGORIES = ['tax', 'loan', 'jobs', 'tech', 'trade'];
const shop: Cohort = { section: 'H', band: 'small', district: '210102' };

const cell = (own: Partial<AttentionCell>): AttentionCell => ({
  section: 'H',
  band: 'small',
  district: '210102',
  category: 'tax',
  weight: own.views ?? 0,
  views: 0,
  busiest: 0,
  demo: false,
  ...own,
});
const policy = (id: string, own: Partial<NeededPolicy> = {}): NeededPolicy => ({
  id,
  category: 'tax',
  categoryName: '减税降费',
  daysLeft: null,
  benefit: { kind: 'rights', maxAmountYuan: null, maxAmountBasis: null },
  ...own,
});
const ground = (cells: readonly AttentionCell[], own: Partial<NeedGround> = {}): NeedGround => {
  const tally = new AttentionTally(cells);
  return {
    cohort: shop,
    supply: evenShares(CATEGORIES),
    leads: new Map(),
    policies: new Map(),
    tally,
    strengths: strengthsOf(tally),
    own: new Map(),
    ...own,
  };
};
const ids = (policies: readonly NeededPolicy[], at: NeedGround) =>
  needOrder(policies, at).map((ordered) => ordered.policy.id);
const line = (one: NeededPolicy, at: NeedGround) => needOrder([one], at)[0]?.reason ?? null;

const anyPolicy = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  daysLeft: fc.option(fc.nat(15), { nil: null }),
  benefit: fc.record({
    kind: fc.constantFrom('subsidy', 'loan', 'rights', 'tax-cut'),
    maxAmountYuan: fc.option(fc.integer({ min: 1, max: 1e8 }), { nil: null }),
    maxAmountBasis: fc.constantFrom(null, '每户', '每人'),
  }),
});
const anyPolicies = fc
  .array(anyPolicy, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((own, index) => policy(`p${index}`, { ...own, categoryName: own.category })));
const anyCell = fc
  .record({
    section: fc.constantFrom('', 'H', 'C'),
    band: fc.constantFrom('', 'small', 'large'),
    district: fc.constantFrom('', '210102', '210103'),
    category: fc.constantFrom(...CATEGORIES),
    views: fc.nat(40),
    weight: fc.double({ min: 0, max: 200, noNaN: true }),
    days: fc.integer({ min: 1, max: 30 }),
    demo: fc.boolean(),
  })
  .map(({ days, ...own }) => cell({ ...own, busiest: Math.ceil(own.views / days) }));
const anyCohort = fc.record({
  section: fc.constantFrom(null, 'H', 'C'),
  band: fc.constantFrom(null, 'small' as const, 'large' as const),
  district: fc.constantFrom(null, '210102', '210103'),
});
const anyOwn = fc
  .array(fc.tuple(fc.constantFrom(...CATEGORIES), fc.double({ min: 0, max: 30, noNaN: true })))
  .map((all) => new Map(all.map(([category, views]) => [category, { views, weight: views }])));
/** The city's attention to the policies of a list, some of it made up. */
const withCity = (views: readonly number[]) => {
  const attention = views.map(
    (count, nth): PolicyAttention => ({
      policyId: `p${nth}`,
      weight: count,
      views: count,
      busiest: Math.ceil(count / 3),
      demo: count % 2 === 1,
    }),
  );
  const shelf = views.map((_, nth) => ({
    id: `p${nth}`,
    category: CATEGORIES[nth % CATEGORIES.length] ?? '',
  }));
  return {
    leads: policyLeads(shelf, attention),
    policies: new Map(attention.map((one) => [one.policyId, one])),
  };
};
const anyGround = fc
  .record({
    cells: fc.array(anyCell, { maxLength: 30 }),
    cohort: anyCohort,
    own: anyOwn,
    views: fc.array(fc.nat(60), { maxLength: 12 }),
  })
  .map(({ cells, views, ...own }) => ({ cells, at: ground(cells, { ...own, ...withCity(views) }) }));

describe('the order of what can be had', () => {
  it('holds each policy once and does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, fc.integer(), (policies, { at }, turn) => {
        const turned = [
          ...policies.slice(turn % policies.length),
          ...policies.slice(0, turn % policies.length),
        ];
        expect(ids(turned.toReversed(), at)).toEqual(ids(policies, at));
        expect(ids(policies, at).sort()).toEqual(policies.map(({ id }) => id).sort());
      }),
    );
  });

  it('never lowers a policy because like enterprises looked at its kind more', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, fc.nat(), fc.nat(50), (policies, { cells, at }, nth, more) => {
        const lifted = policies[nth % policies.length];
        if (lifted === undefined) return;
        const { section, band, district } = at.cohort;
        const known = { section: section ?? '', band: band ?? '', district: district ?? '' };
        const added = cell({ ...known, category: lifted.category, weight: more, views: more });
        // What is learnt from the whole city does not move with one more sign.
        const after = { ...at, tally: new AttentionTally([...cells, added]) };
        expect(ids(policies, after).indexOf(lifted.id)).toBeLessThanOrEqual(
          ids(policies, at).indexOf(lifted.id),
        );
      }),
    );
  });

  it('never lowers a policy because the enterprise itself looked at its kind more', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, fc.nat(), fc.nat(50), (policies, { at }, nth, more) => {
        const lifted = policies[nth % policies.length];
        if (lifted === undefined) return;
        const { views = 0, weight = 0 } = at.own.get(lifted.category) ?? {};
        const own = new Map(at.own).set(lifted.category, { views: views + more, weight: weight + more });
        const after = ids(policies, { ...at, own }).indexOf(lifted.id);
        expect(after).toBeLessThanOrEqual(ids(policies, at).indexOf(lifted.id));
      }),
    );
  });

  it('lets nothing bury what ends within three days', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, fc.nat(3), (policies, { at }, daysLeft) => {
        const calm = policies.map((one) => ({ ...one, daysLeft: null }));
        expect(ids([...calm, policy('urgent', { daysLeft })], at)[0]).toBe('urgent');
      }),
    );
  });

  it('does not let the own habit alone go before what ends within a week', () => {
    fc.assert(
      fc.property(anyPolicies, anyOwn, fc.nat(7), (policies, own, daysLeft) => {
        const calm = policies.map((one) => ({ ...one, daysLeft: null }));
        const at = ground([], { own });
        expect(ids([...calm, policy('urgent', { daysLeft, category: 'trade' })], at)[0]).toBe('urgent');
      }),
    );
  });

  it('follows like enterprises, the wider circle where the own is empty', () => {
    const jobs = policy('jobs', { category: 'jobs' });
    const tax = policy('tax');
    const elsewhere = [cell({ district: '210103', category: 'jobs', weight: 20 })];
    expect(ids([tax, jobs], ground([]))).toEqual(['jobs', 'tax']);
    expect(ids([jobs, tax], ground([cell({ weight: 60 })]))).toEqual(['tax', 'jobs']);
    expect(ids([tax, jobs], ground(elsewhere))).toEqual(['jobs', 'tax']);
    const own = new Map([['tax', { weight: 40, views: 20 }]]);
    expect(ids([jobs, tax], ground(elsewhere, { own }))).toEqual(['tax', 'jobs']);
  });
});

describe('the line of a row', () => {
  const crowd = (own: Partial<AttentionCell> = {}) =>
    cell({ weight: 300, views: 60, busiest: LEAST_CROWD, ...own });
  const others = (own: Partial<AttentionCell> = {}) =>
    ['loan', 'jobs', 'tech', 'trade'].map((category) =>
      cell({ category, weight: 5, views: 5, busiest: 2, ...own }),
    );

  it.each<[string, Partial<NeededPolicy>, string | null]>([
    ['a window that closes', { daysLeft: 6 }, '还有6天截止'],
    ['the last day', { daysLeft: 0 }, '今天截止'],
    [
      'a large sum',
      { benefit: { kind: 'subsidy', maxAmountYuan: 500_000, maxAmountBasis: '每户' } },
      '最高可得50万元',
    ],
    [
      'a cut',
      { benefit: { kind: 'tax-cut', maxAmountYuan: 15_000, maxAmountBasis: '每辆' } },
      '每辆最高可省1.5万元',
    ],
    ['what is borrowed', { benefit: { kind: 'loan', maxAmountYuan: 3e6, maxAmountBasis: '每户' } }, null],
    ['a small sum', { benefit: { kind: 'subsidy', maxAmountYuan: 300, maxAmountBasis: '每户' } }, null],
    ['nothing telling', {}, null],
  ])('names %s', (_, own, text) => expect(line(policy('p', own), ground([]))?.text ?? null).toBe(text));

  it('names the narrowest circle of which it is true', () => {
    const said = (cells: AttentionCell[]) => line(policy('p'), ground(cells))?.text;
    expect(said([crowd(), ...others()])).toBe('本区县同行业小微企业近30天最常查看“减税降费”类');
    const apart = ['210102', '210103', '210104', '210105', '210106'].flatMap((district) => [
      crowd({ district, views: 20, busiest: 3 }),
      ...others({ district }),
    ]);
    expect(said(apart)).toBe('同行业小微企业近30天最常查看“减税降费”类');
  });

  it('says 「较」 of what is among three and does not lead', () => {
    const led = [
      crowd({ views: 40 }),
      crowd({ category: 'loan', weight: 10, views: 50 }),
      ...others().slice(1),
    ];
    expect(line(policy('p'), ground(led))?.text).toBe('本区县同行业小微企业近30天较常查看“减税降费”类');
  });

  it('is marked when made-up use is behind it', () => {
    expect(line(policy('p'), ground([crowd({ demo: true }), ...others()]))?.demo).toBe(true);
    expect(line(policy('p'), ground([crowd(), ...others()]))?.demo).toBe(false);
  });

  it('speaks of the own habit when it is one', () => {
    const own = (views: number) => ground([], { own: new Map([['tax', { views, weight: views * 3 }]]) });
    expect(line(policy('p'), own(4))?.text).toBe('您近期常看“减税降费”类');
    expect(line(policy('p'), own(1))).toBeNull();
  });

  it('says nothing of others unless ten of them are behind it', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, (policies, { at }) => {
        for (const { policy: one, reason } of needOrder(policies, at)) {
          if (reason === null || !reason.text.includes('查看')) continue;
          const crowds = [
            ...levelsOf(at.cohort).map((level) => at.tally.at(level).get(one.category)?.busiest ?? 0),
            at.policies.get(one.id)?.busiest ?? 0,
          ];
          expect(Math.max(...crowds)).toBeGreaterThanOrEqual(LEAST_CROWD);
        }
      }),
    );
  });

  it('says 「最常」 only of the kind that a large enough circle looked at most', () => {
    fc.assert(
      fc.property(anyPolicies, anyGround, (policies, { at }) => {
        for (const { policy: one, reason } of needOrder(policies, at)) {
          if (!reason?.text.includes('最常')) continue;
          const leads = levelsOf(at.cohort).some((level) => {
            const seen = at.tally.at(level);
            const own = seen.get(one.category);
            const best = Math.max(
              ...[...seen].filter(([category]) => category !== one.category).map(([, { views }]) => views),
              0,
            );
            return own !== undefined && own.busiest >= LEAST_CROWD && own.views > best;
          });
          expect(leads).toBe(true);
        }
      }),
    );
  });
});
