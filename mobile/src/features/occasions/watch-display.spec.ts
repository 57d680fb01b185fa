import { device } from '../../../test/stand-ins/taro';
import type { DisplayFace } from './code-upkeep';
import { watchDisplay } from './watch-display';

const state = { unitName: '示例局', counterName: '3号窗口', officerName: null, demo: true };
const FIVE_MINUTES = 300_000;

let secondsLeft = 0;
let issued = 0;
let reached = true;
let cutOff = false;
let faces: DisplayFace[];
let ended: boolean;
let stop: () => void;

const reply = (statusCode: number, body: object) =>
  Promise.resolve({ statusCode, data: JSON.stringify(body) });

function answer({ url }: { url: string }) {
  if (!reached) return Promise.reject(new Error('request:fail'));
  if (cutOff) {
    const error = {
      kind: 'missing',
      code: 'occasions.unknown-display',
      message: '',
      advice: '',
      requestId: 'r',
    };
    return reply(404, { error });
  }
  if (url.endsWith('/state')) return reply(200, { ...state, secondsLeft });
  issued += 1;
  secondsLeft = 50;
  return reply(200, { token: `token-${issued}`, address: '', modules: ['1'], secondsLeft });
}

const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);
const shown = () => faces.at(-1)?.code?.token ?? null;

beforeEach(async () => {
  jest.useFakeTimers();
  device.reset();
  device.answerWith(answer);
  [secondsLeft, issued, reached, cutOff, faces, ended] = [0, 0, true, false, [], false];
  stop = watchDisplay('s', {
    onFace: (face) => faces.push(face),
    onEnd: () => {
      ended = true;
    },
  });
  await pass(0);
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

describe('the display of a counter', () => {
  it('shows a code, keeps it while it stands, and another as soon as it was used', async () => {
    expect(shown()).toBe('token-1');
    await pass(10);
    expect(shown()).toBe('token-1');
    secondsLeft = 0;
    await pass(2);
    expect(shown()).toBe('token-2');
  });

  it.each([-FIVE_MINUTES, FIVE_MINUTES])(
    'takes no code down and keeps none too long when its clock jumps by %s ms',
    async (jump) => {
      jest.setSystemTime(Date.now() + jump);
      await pass(4);
      expect(shown()).toBe('token-1');
      reached = false;
      await pass(49);
      expect(shown()).toBe('token-1');
      await pass(3);
      expect(shown()).toBeNull();
    },
  );

  it('without a connection says so, and goes on by itself afterwards', async () => {
    reached = false;
    await pass(60);
    expect(faces.at(-1)).toMatchObject({ code: null, problem: expect.stringContaining('网络') });
    reached = true;
    secondsLeft = 0;
    await pass(2);
    expect(faces.at(-1)).toMatchObject({ code: { token: 'token-2' }, problem: null });
  });

  it('that the lead cut off is a display no more', async () => {
    cutOff = true;
    await pass(2);
    expect(ended).toBe(true);
  });

  it('asks nothing after it was closed', async () => {
    stop();
    const before = faces.length;
    await pass(30);
    expect(faces).toHaveLength(before);
  });
});
