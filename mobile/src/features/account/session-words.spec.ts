import type { MySession } from '@yingshang/shared/contracts/my-data';
import { sentences } from '../../platform/use-asking';
import { sessionWords, wayWords } from './session-words';

const session: MySession = {
  id: 'a',
  device: 'iPhone 微信',
  way: 'wechat',
  startedAt: '2026-11-18T18:00:00.000Z',
  usedAt: '2026-11-21T01:00:00.000Z',
  current: false,
};
const now = Date.parse('2026-11-21T04:00:00.000Z');

describe('a signed-in device', () => {
  it('is told by its way, its last use and the day in Shanghai', () => {
    expect(sessionWords(session, now)).toBe('微信登录 · 3小时前用过 · 2026年11月19日登录');
  });
  it('that asks is the one in use', () => {
    expect(sessionWords({ ...session, current: true }, now)).toContain('正在使用');
  });
});

it('ways to sign in are one sentence', () =>
  expect(wayWords(['phone', 'wechat'])).toBe('手机号登录、微信登录'));

it('a refusal is two sentences, whether or not it brings its full stops', () => {
  expect(sentences('太频繁。', '请稍后再试')).toBe('太频繁。请稍后再试。');
});
