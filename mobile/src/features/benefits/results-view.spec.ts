import type { BenefitRow } from '@yingshang/shared/contracts/benefits';
import { answersSummary } from './answers-summary';
import {
  categoryChips,
  inCategory,
  openingTab,
  restsOnDemo,
  resultRow,
  resultTabs,
  rowsOf,
} from './results-view';

const row = (id: string, category = 'tax-fee-cut', extra: Partial<BenefitRow> = {}): BenefitRow => ({
  id,
  title: `政策${id}`,
  category,
  categoryName: category === 'tax-fee-cut' ? '减税降费' : '金融贷款',
  level: 'national',
  issuer: '财政部',
  status: 'in-force',
  benefitText: '免征',
  applyMode: '申报',
  deadline: { kind: 'open' },
  window: null,
  demo: false,
  reason: {
    field: 'entityType',
    fieldName: '主体类型',
    verdict: 'met',
    condition: '主体类型为企业',
    ownValue: '您填写的是：企业',
  },
  missing: [],
  nearMiss: null,
  needReason: null,
  needDemo: false,
  ...extra,
});
const match = {
  asOf: '2026-11-21',
  eligible: [row('a'), row('b', 'finance-loan'), row('c', 'finance-loan')],
  unknown: [row('d')],
  notEligible: [],
  faulty: [],
  nextQuestion: null,
};

describe('the results of the three questions', () => {
  it('count the three groups', () =>
    expect(resultTabs(match).map((tab) => `${tab.label} ${tab.count}`)).toEqual([
      '可享 3',
      '待补充 1',
      '不符合 0',
    ]));

  it('open on the first group that holds something', () => {
    expect(openingTab(match)).toBe('eligible');
    expect(openingTab({ ...match, eligible: [] })).toBe('unknown');
    expect(openingTab({ ...match, eligible: [], unknown: [] })).toBe('not-eligible');
  });

  it('are grouped by verdict', () => {
    expect(rowsOf(match, 'unknown').map(({ id }) => id)).toEqual(['d']);
    expect(rowsOf(match, 'not-eligible')).toEqual([]);
  });

  it('offer the categories that occur, most rows first', () =>
    expect(categoryChips(match.eligible).map((chip) => `${chip.label} ${chip.count}`)).toEqual([
      '全部 3',
      '金融贷款 2',
      '减税降费 1',
    ]));

  it('show only the chosen category, and all when the tab has none of it', () => {
    expect(inCategory(match.eligible, 'finance-loan').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(inCategory(match.unknown, 'finance-loan').map(({ id }) => id)).toEqual(['d']);
  });

  it('give a row its benefit, deadline, one reason and the demo label', () => {
    const soon = row('e', 'tax-fee-cut', {
      demo: true,
      status: 'closing-soon',
      deadline: { kind: 'known', date: '2026-11-30' },
    });
    expect(resultRow(soon, match.asOf)).toEqual({
      id: 'e',
      title: '政策e',
      benefit: '免征',
      deadline: '2026年11月30日截止，还有9天',
      reason: '符合：主体类型为企业',
      need: '',
      tags: [
        { kind: 'warn', word: '即将截止' },
        { kind: 'neutral', word: '演示' },
      ],
    });
  });

  it('say why a row stands where it does, and name made-up use as such', () => {
    const needReason = '同行业小微企业近30天最常查看“金融贷款”类';
    expect(resultRow(row('g', 'finance-loan', { needReason }), match.asOf).need).toBe(needReason);
    const demo = row('h', 'finance-loan', { needReason, needDemo: true });
    expect(resultRow(demo, match.asOf).need).toBe(`${needReason}（演示数据）`);
    expect([restsOnDemo([row('i'), demo]), restsOnDemo([row('i')])]).toEqual([true, false]);
  });

  it('count the days left once', () => {
    const soon = (needReason: string, date: string) =>
      resultRow(row('j', 'talent', { needReason, deadline: { kind: 'known', date } }), match.asOf).deadline;
    expect(soon('还有9天截止', '2026-11-30')).toBe('2026年11月30日截止');
    expect(soon('今天截止', '2026-11-21')).toBe('');
    expect(soon('最高可得50万元', '2026-11-30')).toBe('2026年11月30日截止，还有9天');
  });

  it('do not repeat 「有效中」 on every row', () => expect(resultRow(row('f'), match.asOf).tags).toEqual([]));
});

describe('the answers above the results', () => {
  it('name what was answered and admit what was not known', () =>
    expect(
      answersSummary({ entityType: 'individual-business', industryCode: '62', industryName: '餐饮店' }),
    ).toBe('个体工商户 · 餐饮店 · 所在区不清楚'));

  it('give the step that is missing as the reason, where it is near', () => {
    const change = {
      field: 'patents',
      fieldName: '有效知识产权件数',
      advice: '有效知识产权件数增加到1件以上（现为0件）',
    };
    const near = row('n', 'tax-fee-cut', { nearMiss: { changes: [change], toAnswer: [] } });
    expect(resultRow(near, '2026-11-21').reason).toBe(
      '差一点：有效知识产权件数增加到1件以上（现为0件）。达到后可申请。',
    );
  });
});
