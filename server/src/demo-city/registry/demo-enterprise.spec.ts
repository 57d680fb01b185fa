import { checkProfile, profileFields } from '@yingshang/shared/eligibility';
import { sizeClass, sizeRuleOf } from '@yingshang/shared/enterprise-scale';
import { isCreditCode } from '@yingshang/shared/identifiers';
import { industries, regions } from '../../../test/demo-city/committed-pack';
import { type DemoEnterprise, demoAnswers, demoEnterprise } from './demo-enterprise';
import { isSyntheticCreditCode, syllables, syntheticCreditCode, syntheticTradeName } from './synthetic-marks';
import { tradeKinds } from './trade-kinds';

const place = { cityName: '沈阳市', districts: regions.filter(({ kind }) => kind === 'district') };
const COUNT = 4000;
const sample = Array.from({ length: COUNT }, (_, position) => demoEnterprise('shenyang', position, place));
const share = (test: (enterprise: DemoEnterprise) => boolean) => sample.filter(test).length / COUNT;
const fact = (enterprise: DemoEnterprise, key: string) => {
  const { registry, tax, social } = enterprise.facts;
  return registry.facts[key] ?? tax.facts[key] ?? social.facts[key] ?? null;
};
const wan = (enterprise: DemoEnterprise, key: string) => {
  const yuan = fact(enterprise, key);
  return typeof yuan === 'number' ? yuan / 10_000 : null;
};

describe('a made-up enterprise', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(demoEnterprise('shenyang', 7, place)).toEqual(sample[7]);
    expect(demoEnterprise('other', 7, place)).not.toEqual(sample[7]);
  });

  it('has a check-valid, visibly made-up credit code and a name that says so', () => {
    const wrong = sample.filter(
      ({ creditCode, name }) =>
        !isCreditCode(creditCode) || !isSyntheticCreditCode(creditCode) || !/示例.*（演示）$/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('states only facts of the catalogue, of the right type', () => {
    for (const { facts } of sample) {
      for (const { facts: stated } of Object.values(facts)) {
        expect(checkProfile(stated)).toMatchObject({ ok: true });
      }
    }
  });

  it('has figures that the 2017 rules can class, for every class', () => {
    const classes = sample.map((enterprise) => {
      const employees = fact(enterprise, 'employees');
      return sizeClass(enterprise.industryCode, {
        employees: typeof employees === 'number' ? employees : null,
        revenueWanYuan: wan(enterprise, 'annualRevenueYuan'),
        assetsWanYuan: wan(enterprise, 'totalAssetsYuan'),
      });
    });
    expect(new Set(classes)).toEqual(new Set(['micro', 'small', 'medium', 'large', null]));
    expect(classes.filter((size) => size === 'micro').length / COUNT).toBeGreaterThan(0.5);
  });
});

describe('what a made-up enterprise would answer', () => {
  const answers = Array.from({ length: 600 }, (_, position) => demoAnswers('shenyang', position, place));

  it('is of the catalogue and agrees with the register', () => {
    for (const [position, { whole, learnt }] of answers.entries()) {
      expect(checkProfile(whole)).toMatchObject({ ok: true });
      const { registry, tax, social } = sample[position]?.facts ?? {};
      expect(whole).toMatchObject({ ...registry?.facts, ...tax?.facts, ...social?.facts });
      expect(whole).toMatchObject(learnt);
    }
  });

  it('leaves open only what does not apply, and what is derived', () => {
    const open = (key: string) => answers.filter(({ whole }) => whole[key] === undefined).length;
    const never = profileFields.map(({ key }) => key).filter((key) => open(key) === answers.length);
    expect(never).toEqual(['scale', 'incubatorRating']);
    const sometimes = profileFields.map(({ key }) => key).filter((key) => open(key) > 0);
    expect(sometimes.filter((key) => !never.includes(key))).toEqual(['penaltyRectified']);
  });
});

describe('the spread of the demo registry', () => {
  it('is mostly individual businesses, shops, eating places and services', () => {
    const individuals = share((enterprise) => fact(enterprise, 'entityType') === 'individual-business');
    expect(individuals).toBeGreaterThan(0.55);
    expect(individuals).toBeLessThan(0.75);
    expect(share(({ industryCode }) => /^5[12]/.test(industryCode))).toBeGreaterThan(0.25);
    expect(share(({ industryCode }) => industryCode.startsWith('62'))).toBeGreaterThan(0.1);
  });

  it('reaches every district, the fictional one included, and every entity type', () => {
    expect(new Set(sample.map(({ regionCode }) => regionCode)).size).toBe(14);
    expect(new Set(sample.map((enterprise) => fact(enterprise, 'entityType')))).toEqual(
      new Set(['enterprise', 'individual-business', 'farmer-coop', 'social-org']),
    );
  });

  it('leaves some facts unknown, and never those that the register is made of', () => {
    for (const key of ['employees', 'annualRevenueYuan', 'socialInsuredHeadcount']) {
      expect(share((enterprise) => fact(enterprise, key) === null)).toBeGreaterThan(0.04);
    }
    for (const key of ['entityType', 'regionCode', 'industryCode', 'establishedOn']) {
      expect(share((enterprise) => fact(enterprise, key) === null)).toBe(0);
    }
  });

  it('holds young and old, and titles only for companies', () => {
    expect(share(({ establishedOn }) => establishedOn > '2023-09-30')).toBeGreaterThan(0.2);
    expect(share(({ establishedOn }) => establishedOn < '2011-09-30')).toBeGreaterThan(0.1);
    const titled = sample.filter(
      (enterprise) => ((fact(enterprise, 'qualifications') as string[] | null) ?? []).length > 0,
    );
    expect(titled.length).toBeGreaterThan(20);
    expect(new Set(titled.map((enterprise) => fact(enterprise, 'entityType')))).toEqual(
      new Set(['enterprise']),
    );
  });
});

describe('made-up marks', () => {
  it('are different for a million enterprises', () => {
    const seen = new Set<string>();
    for (let position = 0; position < 1_000_000; position += 1) seen.add(syntheticTradeName(position, 5));
    expect(seen.size).toBe(1_000_000);
    expect(new Set(syllables).size).toBe(128);
    const around = [0, 923_520, 923_521, 999_999].map((position) =>
      syntheticCreditCode('91', '210102', position),
    );
    expect(new Set(around.map((code) => code.slice(8, 16))).size).toBe(4);
    expect(around.every(isCreditCode)).toBe(true);
    expect(() => syntheticCreditCode('91', '210102', 1_847_042)).toThrow(RangeError);
  });
});

it('every trade is a class of GB/T 4754-2017, most of them with a size rule', () => {
  const known = new Set(industries.map(({ code }) => code));
  expect(tradeKinds.filter(({ code }) => !known.has(code))).toEqual([]);
  expect(tradeKinds.filter(({ code }) => sizeRuleOf(code) === null).length).toBeLessThan(5);
});
