import type { Industry } from '@yingshang/shared/contracts/city';
import { searchIndustries, searchTrades, searchWords } from './industry-search';

const trades = [
  { label: '便利店', code: '5211', words: ['超市', '小卖部'] },
  { label: '餐饮店', code: '62', words: ['饭店', '小吃', '烧烤'] },
  { label: '小吃车', code: '6291', words: ['流动摊'] },
];
const labels = (typed: string) => searchTrades(searchWords(typed), trades).map((trade) => trade.label);

const industries: Industry[] = [
  { code: 'H', section: 'H', name: '住宿和餐饮业', level: 'section' },
  { code: '6210', section: 'H', name: '正餐服务', level: 'class' },
  { code: '62', section: 'H', name: '餐饮业', level: 'division' },
  { code: '622', section: 'H', name: '快餐服务', level: 'group' },
  { code: '629', section: 'H', name: '其他餐饮业', level: 'group' },
];
const codes = (typed: string, most = 30) =>
  searchIndustries(searchWords(typed), industries, most).map((industry) => industry.code);

describe('a search for the own trade', () => {
  it('puts the exact everyday word before a label that only begins with it', () => {
    expect(labels('小吃')).toEqual(['餐饮店', '小吃车']);
  });

  it('finds a word inside a sentence', () => {
    expect(labels('我开了一家烧烤店')).toEqual(['餐饮店']);
  });

  it('finds part of a word', () => {
    expect(labels('卖部')).toEqual(['便利店']);
  });

  it('does not mind spaces, full width or capitals', () => {
    expect(searchWords(' ＡＢ 店 ')).toBe('ab店');
  });

  it.each(['', '   ', '造船'])('finds nothing for %p', (typed) => {
    expect(labels(typed)).toEqual([]);
  });
});

describe('a search in the industry classification', () => {
  it('puts the exact name first, then names that begin with it, then names that hold it', () => {
    expect(codes('餐饮业')).toEqual(['62', '629']);
  });

  it('puts wider classes first among equals and leaves sections out', () => {
    expect(codes('餐')).toEqual(['62', '622', '629', '6210']);
  });

  it('gives no more than asked for', () => {
    expect(codes('餐', 2)).toEqual(['62', '622']);
  });
});
