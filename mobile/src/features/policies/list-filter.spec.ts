import { countWords, filterWords } from './list-filter';

describe('the filters of the policy list', () => {
  it('are silent until one is set', () => {
    expect(filterWords({ status: 'current', level: 'all' })).toBe('筛选');
    expect(filterWords({ status: 'paused', level: 'city' })).toBe('筛选：已暂停、市');
  });

  it('the count admits when not all of the words were found together', () => {
    expect(countWords({ total: 3, relaxed: false }, '')).toBe('共3项，有效的在前。');
    expect(countWords({ total: 3, relaxed: false }, '高企')).toBe('找到3项，最相关的在前。');
    expect(countWords({ total: 3, relaxed: true }, '高企 量子')).toContain('没有同时含有');
  });
});
