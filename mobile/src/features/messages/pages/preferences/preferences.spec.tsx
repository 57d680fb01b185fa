import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Person } from '@yingshang/shared/contracts/identity';
import { calmPreferences, type NoticePreferences } from '@yingshang/shared/contracts/notices';
import { device } from '../../../../../test/stand-ins/taro';
import { forget } from '../../../../platform/query';
import { useSession } from '../../../../platform/session';
import PreferencesPage from './index';

const person: Person = {
  id: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
  kind: 'resident',
  displayName: '演示居民',
  demo: true,
  unit: null,
  roles: [],
};
let kept: NoticePreferences;
let broken: boolean;

const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });

/** A server that keeps preferences as the real one does, as far as this page asks. */
const answer = async (request: { url: string; method: string; data?: string }) => {
  if (request.method !== 'GET' && broken) throw new Error('request:fail');
  const body = JSON.parse(request.data ?? '{}') as { topic?: string };
  if (request.url.endsWith('/policies/categories')) return reply({ items: [] });
  if (request.url.endsWith('/message-grants')) return reply({ items: [] });
  if (request.url.endsWith('/mute')) kept = { ...kept, muted: [...kept.muted, body.topic ?? ''] };
  else if (request.url.endsWith('/snooze')) kept = { ...kept, snoozedUntil: '2026-11-28T02:00:00.000Z' };
  else if (request.method === 'PUT') kept = { ...kept, ...body };
  else if (request.method === 'DELETE') kept = calmPreferences;
  return reply(kept);
};

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const press = async (role: 'radio' | 'checkbox' | 'button', name: string | RegExp) => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
};
const isChecked = (role: 'radio' | 'checkbox', name: string | RegExp) =>
  screen.getByRole(role, { name }).getAttribute('aria-checked') === 'true';

beforeEach(async () => {
  device.reset();
  forget('');
  kept = calmPreferences;
  broken = false;
  device.answerWith(answer);
  useSession.getState().start('token', person);
  render(<PreferencesPage />);
  await settle();
});

describe('消息设置', () => {
  it('saves every press at once', async () => {
    await press('radio', '随时，有了就发');
    await press('radio', '22:00');
    await press('checkbox', /^申报时间提醒/);
    await press('button', '暂停一周');
    expect(kept).toEqual({
      ...calmPreferences,
      rhythm: 'at-once',
      quietFrom: 1320,
      muted: ['windows'],
      snoozedUntil: '2026-11-28T02:00:00.000Z',
    });
    expect(screen.getByText('已暂停到2026年11月28日')).toBeTruthy();
    await press('button', '恢复安静的默认设置');
    expect(kept).toEqual(calmPreferences);
    expect(isChecked('checkbox', /^申报时间提醒/)).toBe(true);
  });

  it('keeps all of what is pressed quickly one after the other', async () => {
    fireEvent.click(screen.getByRole('radio', { name: '随时，有了就发' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^申报时间提醒/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^企业信息变化/ }));
    expect(isChecked('checkbox', /^申报时间提醒/)).toBe(false);
    await settle();
    expect(kept).toMatchObject({ rhythm: 'at-once', muted: ['windows', 'profile'] });
  });

  it('goes back to what was saved when it could not save, and says so beside it', async () => {
    broken = true;
    await press('radio', '每周一次，周一上午9:30');
    expect(screen.getByRole('alert').textContent).toMatch(/没有保存.*网络没有连上/);
    expect(isChecked('radio', '每天一次，上午9:30')).toBe(true);
    broken = false;
    await press('radio', '每周一次，周一上午9:30');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(isChecked('radio', '每周一次，周一上午9:30')).toBe(true);
  });

  it('shows nothing of hours and numbers when WeChat is switched off', async () => {
    await press('checkbox', /^用微信告诉我/);
    expect(kept.wechat).toBe(false);
    expect(screen.queryByText('安静时段')).toBeNull();
    expect(screen.getByText('要哪些消息')).toBeTruthy();
  });

  it('offers a guest to sign in', async () => {
    act(() => useSession.getState().end());
    expect(screen.getByRole('button', { name: '去登录' })).toBeTruthy();
  });
});
