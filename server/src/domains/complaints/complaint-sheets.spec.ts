import { calendarDate } from '@yingshang/shared/kernel';
import { plainComplaint } from '../../../test/support/plain-complaint';
import { complaintSheets } from './complaint-sheets';

const row = plainComplaint({
  class: 'officer',
  officerId: 'o-1',
  statementId: '00000000-0000-4000-8000-00000000000b',
});
const names = { unit: '东区窗口', officer: '王示甲', topic: '办事拖延', district: null, handler: '示例甲' };
const closed = plainComplaint({
  status: 'closed',
  ground: 'complainant-confirmed',
  dueOn: null,
  dueLimit: null,
  answeredOn: calendarDate('2026-11-30'),
  firstAnswerOnTime: false,
  closedOn: calendarDate('2026-12-01'),
  reopenings: 1,
});

const heading = {
  city: '示例市',
  unitName: '东区窗口',
  since: calendarDate('2025-11-30'),
  today: calendarDate('2026-11-30'),
  countedAt: '2026-11-30 12:00',
  cut: false,
};
const sheets = complaintSheets(
  [
    { row, names },
    { row: closed, names },
  ],
  heading,
);
const figure = (name: string) => sheets[0]?.rows.find(([called]) => called === name)?.[1];

describe("the workbook of a unit's complaints", () => {
  it('counts what is open, late, late in answering and how it ended', () => {
    expect(figure('件数')).toBe(2);
    expect(figure('正在办理')).toBe(1);
    expect(figure('其中已超期')).toBe(1);
    expect(figure('首次答复超期')).toBe(1);
    expect(figure('重新办理过')).toBe(1);
    expect(figure('办结：投诉人确认满意')).toBe(1);
    expect(figure('办结：经督查裁定')).toBe(0);
  });

  it('has a line for each, with its days, as wide as its heading', () => {
    const [, listed] = sheets;
    expect(listed?.rows).toHaveLength(3);
    expect(new Set(listed?.rows.map((cells) => cells.length))).toEqual(new Set([listed?.widths.length]));
    expect(listed?.rows[1]).toEqual(
      expect.arrayContaining(['TS-7K3M-92QX', '2026-11-23', '首次回复', '2026-11-27', 3]),
    );
  });

  it('says nothing of what happened beside the days: no hour, no id, no officer', () => {
    const written = JSON.stringify(sheets);
    for (const secret of [row.id, row.statementId, '01:02', '王示甲']) expect(written).not.toContain(secret);
  });

  it('says that it holds the latest alone where there are more', () => {
    const cut = complaintSheets([{ row, names }], { ...heading, cut: true });
    expect(JSON.stringify(cut)).toContain('只列出最近的 1 件');
  });
});
