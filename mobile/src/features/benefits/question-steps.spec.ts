import { profileField } from '@yingshang/shared/eligibility';
import { entityTypes } from '../../platform/answers';
import { positionOf, questionAfter, questionBefore, startingQuestion, withoutAnswer } from './question-steps';

describe('the three questions', () => {
  it('go from 主体类型 over 行业 to 所在区 and back', () => {
    expect(questionAfter('entityType')).toBe('industry');
    expect(questionAfter('industry')).toBe('region');
    expect(questionAfter('region')).toBeNull();
    expect(questionBefore('region')).toBe('industry');
    expect(questionBefore('entityType')).toBeNull();
    expect(positionOf('region')).toBe(3);
  });

  it('go on where the app was left, and begin anew when that is not known', () => {
    expect(startingQuestion('region')).toBe('region');
    expect(startingQuestion(null)).toBe('entityType');
    expect(startingQuestion('scale')).toBe('entityType');
  });

  it('「不清楚」 takes back the code together with its name', () =>
    expect(Object.keys(withoutAnswer('industry'))).toEqual(['industryCode', 'industryName']));

  it('offer exactly the kinds of entity that the catalogue of facts knows', () => {
    const known = profileField('entityType')?.values?.map(({ value }) => value) ?? [];
    expect(new Set(entityTypes.map((type) => type.value))).toEqual(new Set(known));
  });
});
