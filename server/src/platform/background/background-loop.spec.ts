import { Logger } from '@nestjs/common';
import type { Settings } from '../config';
import { BackgroundLoop, type LoopTask } from './background-loop';

class Counting extends BackgroundLoop {
  begun = 0;
  finish: () => void = () => undefined;
  protected readonly tasks = [{ failure: 'nothing was counted', run: () => this.count() }];

  constructor(role: Settings['role']) {
    super({ settings: { role }, name: 'Counting', everyMs: 1_000 });
  }

  private count(): Promise<null> {
    this.begun += 1;
    return new Promise((resolve) => {
      this.finish = () => resolve(null);
    });
  }
}

class Doing extends BackgroundLoop {
  constructor(protected readonly tasks: readonly LoopTask[]) {
    super({ settings: { role: 'all' }, name: 'Doing' });
  }
}

describe('a loop in the background', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('looks at its hour, one look at a time', async () => {
    const loop = new Counting('all');
    loop.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(loop.begun).toBe(1);
    loop.finish();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(loop.begun).toBe(2);
  });

  it('rests in a process that only answers', async () => {
    const loop = new Counting('web');
    loop.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(loop.begun).toBe(0);
  });

  it('ends after what is under way, and not before', async () => {
    const loop = new Counting('worker');
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

  it('says what was done and what failed, and a failure keeps nothing else from being done', async () => {
    const said = jest.spyOn(Logger.prototype, 'log').mockImplementation(() => undefined);
    const warned = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const err = new Error('the database is gone');
    await new Doing([
      { failure: 'the first was not done', run: () => Promise.reject(err) },
      { failure: 'the second was not done', run: () => Promise.resolve('2 were done') },
      { failure: 'the third was not done', run: () => Promise.resolve(null) },
    ]).look();
    expect(warned.mock.calls).toEqual([[{ err }, 'the first was not done']]);
    expect(said.mock.calls).toEqual([['2 were done']]);
    jest.restoreAllMocks();
  });
});
