import { nextStep } from './next-step';

const all = {
  entityType: 'individual-business',
  industryCode: '62',
  industryName: '餐饮店',
  regionCode: '210102',
  regionName: '和平区',
};

describe('the next step on the home page', () => {
  it('offers a guest the three questions', () =>
    expect(nextStep({}, undefined)).toMatchObject({ title: '3题看能享受什么', target: 'questions' }));

  it('leads a person who stopped halfway back to the questions', () =>
    expect(nextStep({ entityType: 'enterprise' }, undefined)).toMatchObject({
      action: '接着答题',
      target: 'questions',
    }));

  it('tells a person who answered how many benefits are open', () =>
    expect(nextStep(all, 7)).toMatchObject({
      title: '继续查看：可享 7 项',
      detail: '餐饮店 · 和平区',
      target: 'benefits',
    }));

  it('states no number before the server has answered', () =>
    expect(nextStep(all, undefined).title).not.toMatch(/\d/));
});
