import { calendarDate } from '@yingshang/shared/kernel';
import { delegateCaption, lastDay, nextStep, scopeWords, verificationWords } from './control-words';

describe('words about who may act for an enterprise', () => {
  it('say how control was proven, and that a made-up enterprise was only played', () => {
    expect(verificationWords({ verification: 'phone', demo: false })).toBe('已核验：登记手机');
    expect(verificationWords({ verification: 'representative', demo: true })).toBe(
      '已核验：法定代表人（演示）',
    );
    expect(verificationWords({ verification: 'none', demo: true })).toBe('未核验');
  });

  it('lead to the proof first, and to delegates once there is one', () => {
    expect(nextStep({ powers: ['profile'] }).route).toBe('control');
    expect(nextStep({ powers: ['profile', 'apply', 'rate', 'complain', 'control'] }).route).toBe('delegates');
  });

  it('name what a delegate may do in one order', () => {
    expect(scopeWords(['complain', 'profile'])).toBe('看和改企业画像、代表企业投诉');
  });

  it('say whether a delegate is there yet, and until when', () => {
    expect(delegateCaption({ state: 'invited', endsOn: '2026-12-31' })).toBe('等对方接受 · 到2026年12月31日');
  });

  it('count the last day from today', () => {
    expect(lastDay('30', calendarDate('2026-11-21'))).toBe('2026-12-21');
  });
});
