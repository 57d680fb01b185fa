import { calendarDate } from '@yingshang/shared/kernel';
import { automaticWords, claimSteps, windowWords } from './claim-guide';

describe('how a benefit is obtained', () => {
  it('takes the steps from the policy’s own reading', () => {
    expect(claimSteps(['谁能享受：小店', '怎么办理：登录税务局网站；填申报表；提交'])).toEqual([
      '登录税务局网站',
      '填申报表',
      '提交',
    ]);
  });

  it('makes no steps up where the reading names none', () => {
    expect(claimSteps(['谁能享受：小店'])).toEqual([]);
    expect(claimSteps([])).toEqual([]);
  });

  it('says what happens by itself only for 免申即享', () => {
    expect(automaticWords('免申即享', 'closing-soon')).toContain('直接兑现');
    expect(automaticWords('申报', 'in-force')).toBeNull();
  });

  it.each(['expired', 'paused', 'upcoming'] as const)('promises nothing of a policy that is %s', (status) => {
    expect(automaticWords('免申即享', status)).not.toMatch(/兑现/);
  });
});

describe('when applications are taken', () => {
  const window = { from: '2026-11-01', to: '2026-11-30', source: 'notice' as const };
  const words = (today: string, changes: object = {}) =>
    windowWords({ status: 'in-force', window, windowText: null, ...changes }, calendarDate(today));

  it.each([
    ['2026-10-31', '2026年11月1日至2026年11月30日（还没有开始）'],
    ['2026-11-01', '2026年11月1日至2026年11月30日'],
    ['2026-11-30', '2026年11月1日至2026年11月30日'],
    ['2026-12-01', '2026年11月1日至2026年11月30日（已经截止）'],
  ])('is, on %s, told with the dates of the window', (today, expected) => {
    expect(words(today)).toBe(expected);
  });

  it('is never told as a fact where it was concluded from former years', () => {
    expect(words('2026-11-01', { window: { ...window, source: 'approximate' } })).toBe(
      '往年约11月1日至11月30日，以通知为准',
    );
  });

  it('is told in the words of the policy where it has no window, and not made up', () => {
    expect(words('2026-11-01', { window: null, windowText: '全年受理' })).toBe('全年受理');
    expect(words('2026-11-01', { window: null })).toBeNull();
  });

  it.each([
    ['expired', '已过有效期，现在不受理'],
    ['paused', '已经暂停，现在不受理'],
  ])('is not now for a policy that is %s, whatever its words say', (status, expected) => {
    expect(words('2026-11-01', { status, windowText: '全年受理' })).toBe(expected);
  });
});
