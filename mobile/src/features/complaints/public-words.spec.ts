import { usualLimits } from '@yingshang/shared/complaints';
import type { ComplaintFiguresRow, PublishedComplaintRow } from '@yingshang/shared/contracts/complaints';
import * as fc from 'fast-check';
import {
  aboutLine,
  courseLine,
  figureFacts,
  figureTable,
  groundBars,
  lateRows,
  limitLines,
  onTimeBars,
  shareWords,
} from './public-words';

describe('a share', () => {
  it('is never said without its counts', () => {
    expect(shareWords(38, 40)).toBe('40件中38件（95%）');
    expect(shareWords(0, 0)).toBe('还没有');
  });

  it('says all only of all, and none only of none', () =>
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (part, more) => {
        fc.pre(part + more > 0);
        const words = shareWords(part, part + more);
        expect(words.includes('（100%）')).toBe(more === 0);
        expect(words.includes('（0%）')).toBe(part === 0);
      }),
    ));
});

describe('what is late', () => {
  const due = { limit: 'reply', date: '2026-11-18', provisional: false } as const;
  it('says which limit is over, since when, and how often it was answered in vain', () =>
    expect(lateRows([{ topicName: '消费纠纷', due, daysLate: 4, reopenings: 1 }])).toEqual([
      {
        key: '0',
        title: '消费纠纷',
        detail: '首次回复期限到2026年11月18日，已逾期4天',
        caption: '重新办理过1次',
      },
    ]));

  it('says when the day may still move', () => {
    const late = { topicName: null, due: { ...due, provisional: true }, daysLate: 1, reopenings: 0 };
    expect(lateRows([late])[0]?.detail).toContain('节假日安排公布后可能调整');
    expect(lateRows([late])[0]?.title).toBe('没有归类的投诉');
  });
});

describe('the limits', () => {
  const usual = { class: 'unit', ...usualLimits } as const;
  it('are said once where all classes have the same', () =>
    expect(limitLines([usual, { ...usual, class: 'officer' }])).toEqual([
      '审核1个工作日；首次回复3个工作日；答复15个工作日，说明理由可以延长一次，最多到30个工作日；督查裁定5个工作日',
    ]));

  it('name their class where they differ', () =>
    expect(limitLines([usual, { ...usual, class: 'promise', solveDays: 5 }])[1]).toMatch(/^政策没有兑现：/));
});

const published: PublishedComplaintRow = {
  id: '11111111-1111-4111-8111-111111111111',
  title: '退款拖了两个月',
  unit: { id: 'u', name: '示例区市场监督管理局' },
  topicName: '消费纠纷',
  districtName: null,
  class: 'unit',
  ground: 'complainant-confirmed',
  closedOn: '2026-10-08',
  daysToAnswer: 12,
  reopenings: 1,
};

it('a published case says whose it was and how it went', () => {
  expect(aboutLine(published)).toBe('示例区市场监督管理局 · 消费纠纷');
  expect(courseLine(published)).toBe('2026年10月8日办结，提交后12天答复，重新办理过1次');
  expect(courseLine({ ...published, daysToAnswer: 0, reopenings: 0 })).toBe(
    '2026年10月8日办结，提交当天答复',
  );
});

describe('figures', () => {
  const row = (key: string, filed: number): ComplaintFiguresRow => ({
    key,
    name: `单位${key}`,
    filed,
    returned: 1,
    onTime: 3,
    notOnTime: 1,
    closed: {
      'complainant-confirmed': 2,
      'revisit-satisfied': 1,
      unreachable: 0,
      'supervisor-decided': 1,
    },
    reopened: 2,
    late: 0,
  });

  it('name every count, and every share with it', () =>
    expect(figureFacts(row('甲', 8))).toEqual([
      { name: '收到', text: '8件' },
      { name: '首次答复按期', text: '4件中3件（75%）' },
      { name: '办结', text: '8件中4件（50%）' },
      { name: '重新办理过', text: '8件中2件（25%）' },
      { name: '没有受理', text: '8件中1件（13%）' },
      { name: '现在逾期', text: '0件' },
    ]));

  it('stand in bars and in the table in the same order, the most complaints first', () => {
    const rows = [row('甲', 8), row('乙', 20)];
    expect(onTimeBars(rows).map(({ label }) => label)).toEqual(['单位乙', '单位甲']);
    const table = figureTable('单位', rows);
    expect(table.rows.map(([name]) => name)).toEqual(['单位乙', '单位甲']);
    expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true);
  });

  it('show how complaints ended, each ground of all that did', () => {
    expect(groundBars(row('甲', 8)).map(({ value }) => value)).toEqual([
      '4件中2件（50%）',
      '4件中1件（25%）',
      '4件中0件（0%）',
      '4件中1件（25%）',
    ]);
    const none = {
      'complainant-confirmed': 0,
      'revisit-satisfied': 0,
      unreachable: 0,
      'supervisor-decided': 0,
    };
    expect(groundBars({ ...row('甲', 8), closed: none })).toEqual([]);
  });
});
