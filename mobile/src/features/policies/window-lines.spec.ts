import { windowLines } from './window-lines';

const windows = [
  { from: '2026-03-01', to: '2026-03-31', source: 'document' as const },
  { from: '2026-09-01', to: '2026-09-30', source: 'notice' as const },
  { from: '2027-03-01', to: '2027-03-31', source: 'approximate' as const },
];
const tags = (today: string | undefined) => windowLines(windows, today).map(({ tag }) => tag?.word);

describe('the windows of a policy as the page shows them', () => {
  it.each([
    ['2026-02-28', ['即将开始', '即将开始', '往年参考']],
    ['2026-03-31', ['正在申报', '即将开始', '往年参考']],
    ['2026-09-30', ['已结束', '正在申报', '往年参考']],
    ['2027-03-15', ['已结束', '已结束', '往年参考']],
  ])('stand, on %s, as %j', (today, expected) => expect(tags(today)).toEqual(expected));

  it('say nothing of today before it is known', () =>
    expect(tags(undefined)).toEqual([undefined, undefined, '往年参考']));

  it('name their origin, and never a guess as a fact', () => {
    const [first, second, guess] = windowLines(windows, '2026-02-28');
    expect(first).toMatchObject({ days: '2026年3月1日至3月31日', origin: '政策文件写明' });
    expect(second).toMatchObject({ origin: '申报通知公布' });
    expect(guess).toMatchObject({ days: '往年约3月1日至3月31日' });
    expect(guess?.days).not.toContain('2027');
    expect(guess?.origin).toContain('以通知为准');
  });
});
