import { derivedScale, withDerivedScale } from './derived-scale';

const diner = { industryCode: '6210', employees: 9, annualRevenueYuan: 3_000_000 };

describe('the derived size class', () => {
  it('names the rule and the own figures', () => {
    expect(derivedScale(diner)).toEqual({
      value: 'micro',
      text: '微型',
      reason:
        '按《统计上大中小微型企业划分办法（2017）》餐饮业标准：从业人员9人、营业收入300万元，属于微型。',
    });
  });

  it('follows the headcount over a threshold', () => {
    expect(derivedScale({ ...diner, employees: 10 })).toMatchObject({ value: 'small' });
  });

  it('says which figure is missing', () => {
    expect(derivedScale({ industryCode: '6210', employees: 40 })).toMatchObject({
      value: null,
      reason: expect.stringContaining('还差营业收入'),
    });
  });

  it('is not invented for an industry that the rules leave out, or for none', () => {
    expect(derivedScale({ industryCode: '8310', employees: 5 }).value).toBeNull();
    expect(derivedScale({ employees: 5 }).value).toBeNull();
  });

  it('goes before a stated size, which counts only where none can be derived', () => {
    expect(withDerivedScale({ ...diner, scale: 'large' })).toMatchObject({ scale: 'micro' });
    expect(withDerivedScale({ industryCode: '8310', scale: 'small' })).toMatchObject({ scale: 'small' });
  });
});
