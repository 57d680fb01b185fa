import { device } from '../../test/stand-ins/taro';
import { factsOf, hasAllAnswers, useAnswers } from './answers';

beforeEach(() => {
  device.reset();
  useAnswers.getState().clear();
});

describe('the three answers', () => {
  it('add up over the questions and stay on the device', () => {
    useAnswers.getState().change({ entityType: 'enterprise' });
    useAnswers.getState().change({ regionCode: '210102', regionName: '和平区' });
    expect(useAnswers.getState().answers).toEqual({
      entityType: 'enterprise',
      regionCode: '210102',
      regionName: '和平区',
    });
    expect(JSON.stringify([...device.storage.values()])).toContain('210102');
  });

  it('are facts without names: an unanswered question is an unknown fact, not an empty one', () =>
    expect(factsOf({ entityType: 'enterprise', industryName: '餐饮店' })).toEqual({
      entityType: 'enterprise',
    }));

  it('are complete only with all three', () => {
    expect(hasAllAnswers({ entityType: 'enterprise', industryCode: '62' })).toBe(false);
    expect(hasAllAnswers({ entityType: 'enterprise', industryCode: '62', regionCode: '210102' })).toBe(true);
  });

  it('are gone when cleared', () => {
    useAnswers.getState().change({ entityType: 'enterprise' });
    useAnswers.getState().clear();
    expect(useAnswers.getState().answers).toEqual({});
    expect(device.storage.size).toBe(0);
  });
});
