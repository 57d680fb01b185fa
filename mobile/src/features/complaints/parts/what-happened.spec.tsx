import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../../test/stand-ins/taro';
import type { RecordingWatcher } from '../../../platform/recording';
import { useFiling } from '../use-filing';
import { WhatHappened } from './what-happened';

let watcher: RecordingWatcher | undefined;
const stop = jest.fn();
// The microphone is the outside world.
jest.mock('../../../platform/voice-recorder', () => ({
  permissionAdvice: '请在设置里打开；',
  openPermissions: null,
  whyNotHere: () => null,
  startRecording: (told: RecordingWatcher) => {
    watcher = told;
    return { stop, cancel: stop };
  },
}));

function Page() {
  return <WhatHappened form={useFiling('a complaint', {})} />;
}

const ways = { recogniser: 'cloud', words: '录音会发给腾讯云转成文字。', keptHours: 24 };
let tellWays: () => void;
const button = (name: RegExp) => screen.getByRole('button', { name });
const speak = () => {
  fireEvent.click(button(/^按住说话/));
  act(() => watcher?.begun());
};

beforeEach(() => {
  device.reset();
  stop.mockClear();
  const told = new Promise<void>((resolve) => {
    tellWays = resolve;
  });
  device.answerWith(async ({ url }) => {
    if (!url.endsWith('/voice/ways')) throw new Error('request:fail');
    await told;
    return { statusCode: 200, data: JSON.stringify(ways) };
  });
});

test('who speaks before it is known who listens can end it, after that was learned, too', async () => {
  render(<Page />);
  speak();
  await act(async () => tellWays());
  expect(screen.queryByText(ways.words)).toBeNull();
  fireEvent.click(button(/^点一下结束/));
  expect(stop).toHaveBeenCalledTimes(1);
});

test('who says it all in one go can end it, whatever is written meanwhile', async () => {
  render(<Page />);
  await act(async () => tellWays());
  await screen.findByText(ways.words);
  speak();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '窗口没有人' } });
  fireEvent.click(button(/^点一下结束/));
  expect(stop).toHaveBeenCalledTimes(1);
});
