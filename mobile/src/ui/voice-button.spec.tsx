import { act, fireEvent, render, screen } from '@testing-library/react';
import type { RecordingWatcher, Sound } from '../platform/recording';
import { useVoice } from './use-voice';
import { VoiceButton } from './voice-button';

let watcher: RecordingWatcher;
const stop = jest.fn();
const cancel = jest.fn();
// The microphone is the outside world.
jest.mock('../platform/voice-recorder', () => ({
  permissionAdvice: '请在设置里打开；',
  openPermissions: null,
  whyNotHere: () => null,
  startRecording: (told: RecordingWatcher) => {
    watcher = told;
    return { stop, cancel };
  },
}));

const taken: Sound[] = [];
function Page() {
  const voice = useVoice(async (sound) => void taken.push(sound));
  return (
    <>
      <VoiceButton voice={voice} />
      <button onClick={() => void voice.finish()}>提交</button>
    </>
  );
}
const button = () =>
  screen.getByRole('button', { name: /^按住说话|^点一下结束|^松开结束|^请稍候|^正在打开/ });
const wait = (ms: number) =>
  act(() => {
    jest.advanceTimersByTime(ms);
  });
const begin = () => act(() => watcher.begun());

beforeEach(() => {
  jest.useFakeTimers();
  stop.mockClear();
  cancel.mockClear();
  taken.length = 0;
  render(<Page />);
});
const heldAt = (pageY: number) => ({ touches: [{ pageX: 100, pageY }] });
afterEach(() => jest.useRealTimers());

test('a tap begins, the time runs, the next tap ends, and what was said is handed on', async () => {
  fireEvent.click(button());
  begin();
  wait(7_200);
  expect(button().textContent).toBe('点一下结束');
  expect(screen.getByText('正在录音 0:07，还能说53秒')).toBeTruthy();
  fireEvent.click(button());
  expect(stop).toHaveBeenCalledTimes(1);
  await act(async () => watcher.ended({ wav: 'AAAA', seconds: 8, interrupted: false }));
  expect(taken).toEqual([{ wav: 'AAAA', seconds: 8, interrupted: false }]);
  expect(button().textContent).toBe('按住说话，或点一下开始');
});

test('a held finger records until it lets go, and the tap that the phone reports then changes nothing', () => {
  fireEvent.touchStart(button());
  wait(400);
  begin();
  expect(button().textContent).toContain('松开结束');
  fireEvent.touchEnd(button());
  fireEvent.click(button());
  expect([stop.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 0]);
});

test('near the end it counts down, and stops by itself after a minute', () => {
  fireEvent.click(button());
  begin();
  wait(52_200);
  expect(screen.getByText('还能说8秒')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('还能说10秒');
  expect(stop).not.toHaveBeenCalled();
  wait(8_000);
  expect(stop).toHaveBeenCalledTimes(1);
});

test('a refused permission says what to do, and leaves the button', () => {
  fireEvent.click(button());
  act(() => watcher.refused('denied'));
  expect(screen.getByRole('alert').textContent).toBe(
    '错误：还没有允许使用麦克风。请在设置里打开；也可以直接打字。',
  );
  expect(button().textContent).toBe('按住说话，或点一下开始');
});

test('it can be thrown away, and what is sent off is finished first', () => {
  fireEvent.click(button());
  begin();
  fireEvent.click(screen.getByRole('button', { name: '取消，不要这段' }));
  expect(cancel).toHaveBeenCalledTimes(1);
  fireEvent.click(button());
  begin();
  fireEvent.click(screen.getByText('提交'));
  expect(stop).toHaveBeenCalledTimes(1);
});

test('a finger that slides away takes it back, and one that comes back again keeps it', () => {
  fireEvent.touchStart(button(), heldAt(400));
  wait(400);
  begin();
  fireEvent.touchMove(button(), heldAt(370));
  expect(button().textContent).toContain('松开结束');
  fireEvent.touchMove(button(), heldAt(300));
  expect(screen.getByRole('button', { name: '松开就不要这段' })).toBeTruthy();
  fireEvent.touchMove(screen.getByRole('button', { name: '松开就不要这段' }), heldAt(390));
  fireEvent.touchEnd(button());
  expect([stop.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 0]);
});

test('let go while it is away, nothing is kept', () => {
  fireEvent.touchStart(button(), heldAt(400));
  wait(400);
  begin();
  fireEvent.touchMove(button(), heldAt(250));
  fireEvent.touchEnd(screen.getByRole('button', { name: '松开就不要这段' }));
  expect([stop.mock.calls.length, cancel.mock.calls.length]).toEqual([0, 1]);
  expect(button().textContent).toBe('按住说话，或点一下开始');
});

test('the meter shows how loud it is', () => {
  fireEvent.click(button());
  begin();
  const heights = () =>
    [...document.querySelectorAll('.ui-meter__bar')].map(({ className }) => className.split('--')[1]);
  act(() => watcher.level(1));
  expect(heights()).toEqual(['3', '5', '8', '10', '8', '5', '3']);
  wait(200);
  act(() => watcher.level(0));
  expect(new Set(heights())).toEqual(new Set(['1']));
});
