import { BackgroundLoop } from './background-loop';

class Counting extends BackgroundLoop {
  begun = 0;
  finish: () => void = () => undefined;

  protected lookOnce(): Promise<void> {
    this.begun += 1;
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }
}

describe('a loop in the background', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('looks at its hour, one look at a time', async () => {
    const loop = new Counting({ role: 'all' }, 1_000);
    loop.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(loop.begun).toBe(1);
    loop.finish();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(loop.begun).toBe(2);
  });

  it('rests in a process that only answers', async () => {
    const loop = new Counting({ role: 'web' }, 1_000);
    loop.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(loop.begun).toBe(0);
  });

  it('ends after what is under way, and not before', async () => {
    const loop = new Counting({ role: 'worker' }, 1_000);
    loop.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(1_000);
    const ended = jest.fn();
    const over = loop.onModuleDestroy().then(ended);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(ended).not.toHaveBeenCalled();
    loop.finish();
    await over;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(loop.begun).toBe(1);
  });
});
