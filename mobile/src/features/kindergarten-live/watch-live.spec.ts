import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { device } from '../../../test/stand-ins/taro';
import { aLiveDraw, DRAW_PLAN } from '../../../test/support/a-live-draw';
import { type LiveFace, watchLive } from './watch-live';

type Listener = (event: { data?: string }) => void;

/** A browser's line to the server, in the hands of a test. */
class HeldStream {
  static readonly opened: HeldStream[] = [];
  isClosed = false;
  private readonly listeners = new Map<string, Listener>();
  constructor(readonly address: string) {
    HeldStream.opened.push(this);
  }
  addEventListener(kind: string, listener: Listener): void {
    this.listeners.set(kind, listener);
  }
  close(): void {
    this.isClosed = true;
  }
  say(live: LiveDraw): void {
    this.listeners.get('message')?.({ data: JSON.stringify(live) });
  }
  breakDown(): void {
    this.listeners.get('error')?.({});
  }
}

let live: LiveDraw | null;
let asked: number;
let faces: LiveFace[];
const seen = () => faces.at(-1);
const at = (seconds: number) =>
  new Date(Date.parse('2027-06-19T05:00:00.000Z') + seconds * 1_000).toISOString();

beforeEach(() => {
  jest.useFakeTimers();
  HeldStream.opened.length = 0;
  [live, asked, faces] = [aLiveDraw(), 0, []];
  device.reset();
  device.answerWith(() => {
    asked += 1;
    return live === null
      ? Promise.reject(new Error('request:fail'))
      : Promise.resolve({ statusCode: 200, data: JSON.stringify(live) });
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'EventSource');
  jest.useRealTimers();
});

const watch = () => watchLive(DRAW_PLAN, (face) => faces.push(face));
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

it('asks again every three seconds where there is no stream, until it is told to stop', async () => {
  const stop = watch();
  await pass(0);
  expect(seen()?.live?.phase).toBe('open');
  live = aLiveDraw({ phase: 'frozen', now: at(3) });
  await pass(3);
  expect([seen()?.live?.phase, asked]).toEqual(['frozen', 2]);
  stop();
  await pass(30);
  expect(asked).toBe(2);
});

it('says that the connection is lost, keeps what was shown, and comes back by itself', async () => {
  const stop = watch();
  await pass(0);
  live = null;
  await pass(3);
  expect(seen()).toMatchObject({ lost: true, refusal: null, live: { phase: 'open' } });
  live = aLiveDraw({ phase: 'sealed', now: at(9) });
  await pass(3);
  expect(seen()).toMatchObject({ lost: false, live: { phase: 'sealed' } });
  stop();
});

it('says why there is nothing to show', async () => {
  live = null;
  const stop = watch();
  await pass(0);
  expect(seen()).toMatchObject({ live: null, refusal: { code: 'network.offline' } });
  stop();
});

describe('with a stream', () => {
  beforeEach(() => Object.assign(globalThis, { EventSource: HeldStream }));

  it('listens instead of asking, and never turns time back', async () => {
    const stop = watch();
    await pass(0);
    const [stream] = HeldStream.opened;
    expect(stream?.address).toBe(aLiveDraw().eventsAt);
    stream?.say(aLiveDraw({ phase: 'diced', now: at(5) }));
    stream?.say(aLiveDraw({ phase: 'frozen', now: at(4) }));
    await pass(10);
    expect([seen()?.live?.phase, asked]).toEqual(['diced', 1]);
    stop();
    expect(stream?.isClosed).toBe(true);
  });

  it('asks while the line is broken, and opens it again after a while', async () => {
    const stop = watch();
    await pass(0);
    HeldStream.opened[0]?.breakDown();
    live = aLiveDraw({ phase: 'frozen', now: at(6) });
    await pass(4);
    expect(seen()?.live?.phase).toBe('frozen');
    expect(asked).toBeGreaterThan(1);
    await pass(15);
    expect(HeldStream.opened).toHaveLength(2);
    stop();
  });

  it('asks where the line stays silent', async () => {
    const stop = watch();
    await pass(0);
    await pass(21);
    expect(asked).toBe(2);
    stop();
  });
});
