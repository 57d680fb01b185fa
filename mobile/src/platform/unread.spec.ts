import { device } from '../../test/stand-ins/taro';
import { useSession } from './session';
import { badgeText, showUnread } from './unread';

const person = {
  id: 'a',
  kind: 'enterprise' as const,
  displayName: '王示',
  demo: true,
  unit: null,
  roles: [],
};
const answerUnread = (unread: number) =>
  device.answerWith(() => Promise.resolve({ statusCode: 200, data: JSON.stringify({ unread }) }));

beforeEach(() => device.reset());
afterEach(() => useSession.getState().end());

describe('the mark on the tab 消息', () => {
  it.each([
    [0, null],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('of %p unread is %p', (unread, text) => expect(badgeText(unread)).toBe(text));

  it('says how many the signed-in person has, and stays when nobody answers', async () => {
    answerUnread(3);
    useSession.getState().start('t', person);
    await showUnread();
    expect(device.badge()).toBe('3');
    device.answerWith(() => Promise.reject(new Error('request:fail')));
    await showUnread();
    expect(device.badge()).toBe('3');
    answerUnread(0);
    await showUnread();
    expect(device.badge()).toBeNull();
  });

  it('goes with the person', async () => {
    answerUnread(3);
    useSession.getState().start('t', person);
    await showUnread();
    useSession.getState().end();
    expect(device.badge()).toBeNull();
  });
});
