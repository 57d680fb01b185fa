import type { SearchAnswer } from '@yingshang/shared/contracts/search';
import { foundSections, foundSummary } from './found-sections';
import { withNewest } from './recent-searches';

const nothing: SearchAnswer = {
  order: [],
  units: [],
  matters: [],
  officers: [],
  policies: [],
  residentPolicies: [],
  more: [],
};
const unit = {
  id: 'u',
  name: '人社局',
  level: 'city' as const,
  duty: '',
  demo: false,
  regionName: '',
  reason: '名称相符',
  highlights: [],
};

const subsidy = {
  id: 'r',
  title: '育儿补贴',
  topic: '生育养育',
  issuer: '国务院办公厅',
  status: 'in-force' as const,
  reason: '名称相符',
  highlights: [],
};

describe('what a search found', () => {
  it('is shown with the best section first, and says where there is more', () => {
    const answer: SearchAnswer = { ...nothing, order: ['matter', 'unit'], units: [unit], more: ['unit'] };
    expect(foundSections(answer)).toEqual([
      { kind: 'matter', title: '要办的事', hasMore: false },
      { kind: 'unit', title: '单位', hasMore: true },
    ]);
  });

  it('calls policies for residents 便民', () => {
    const found = { ...nothing, order: ['resident-policy' as const], residentPolicies: [subsidy] };
    expect(foundSections(found)).toMatchObject([{ kind: 'resident-policy', title: '便民政策' }]);
    expect(foundSummary(found)).toBe('找到：便民政策 1 条');
  });

  it('is told in words to who cannot see it', () => {
    expect(foundSummary({ ...nothing, order: ['unit'], units: [unit] })).toBe('找到：单位 1 条');
    expect(foundSummary(nothing)).toBe('没有找到');
  });
});

describe('recent searches', () => {
  it('keep the newest first and each once', () => {
    expect(withNewest(['人社局', '开餐馆'], '开餐馆')).toEqual(['开餐馆', '人社局']);
  });

  it('keep eight and nothing empty', () => {
    const many = Array.from({ length: 8 }, (_, at) => `第${at}个`);
    expect(withNewest(many, '新的')).toHaveLength(8);
    expect(withNewest(many, '')).toEqual(many);
  });
});
