import { clockWords, deskTabs, lengthWords, mediaWords, nextAfter, whyWords } from './desk-view';

const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

const aDocument = (state: 'waiting' | 'blocked') => ({
  id: state,
  unitName: '示例区政务服务中心',
  name: '示例.pdf',
  format: 'pdf' as const,
  bytes: 1_000,
  state,
  reason: null,
  day: '2026-11-22',
});

describe('the desk of statements', () => {
  it('goes on with what stood after the one that is done, and with the first after the last', () => {
    expect(nextAfter(list, 'a')?.id).toBe('b');
    expect(nextAfter(list, 'b')?.id).toBe('c');
    expect(nextAfter(list, 'c')?.id).toBe('a');
  });

  it('goes on with the first when the one that is done has gone from the list', () => {
    expect(nextAfter(list, 'gone')?.id).toBe('a');
    expect(nextAfter([{ id: 'a' }], 'a')).toBeUndefined();
    expect(nextAfter([], 'a')).toBeUndefined();
  });

  it('counts what stands under each tab', () => {
    expect(
      deskTabs({
        waiting: [],
        voices: [],
        documents: [aDocument('waiting'), aDocument('blocked')],
        blocked: [],
      }).map(({ label, count }) => [label, count]),
    ).toEqual([
      ['待查文字', 0],
      ['待转写录音', 0],
      ['待查附件', 1],
      ['已拦下', 1],
    ]);
  });

  it('says why words wait, or why they were blocked', () => {
    expect(whyWords({ why: 'unsure', reason: null })).toBe('微信检查后拿不准');
    expect(whyWords({ why: null, reason: 'abuse' })).toBe('拦下的原因：辱骂或人身攻击');
    expect(whyWords({ why: null, reason: null })).toBe('');
  });

  it.each([
    [0, '0秒'],
    [43, '43秒'],
    [60, '1分00秒'],
    [65.4, '1分05秒'],
  ])('%d seconds are %s', (seconds, words) => expect(lengthWords(seconds)).toBe(words));

  it('shows where the player is, never past the end', () => {
    expect(clockWords(7.9, 43)).toBe('0:07 / 0:43');
    expect(clockWords(60.2, 60)).toBe('1:00 / 1:00');
  });

  it('names what belongs to words', () => {
    expect(mediaWords({ seconds: 12, photos: 2 })).toBe('录音12秒，2张照片');
    expect(mediaWords({ seconds: null, photos: 0 })).toBe('');
  });
});
