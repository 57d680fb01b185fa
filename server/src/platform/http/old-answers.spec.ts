import { Logger } from '@nestjs/common';
import { OldAnswers } from './old-answers';
import type { Writes } from './writes';

const DAY_MS = 86_400_000;

describe('old answers', () => {
  const forgetOld = jest.fn<Promise<void>, []>();
  const answers = new OldAnswers({ forgetOld } as unknown as Writes); // it asks for nothing else
  beforeEach(() => {
    jest.useFakeTimers();
    forgetOld.mockReset().mockResolvedValue(undefined);
    answers.onApplicationBootstrap();
  });
  afterEach(() => {
    answers.onModuleDestroy();
    jest.useRealTimers();
  });

  it('are forgotten every day that the server runs', async () => {
    await jest.advanceTimersByTimeAsync(DAY_MS - 1);
    expect(forgetOld).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2 * DAY_MS);
    expect(forgetOld).toHaveBeenCalledTimes(2);
  });

  it('are tried again the next day when the database did not answer', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    forgetOld.mockRejectedValueOnce(new Error('gone'));
    await jest.advanceTimersByTimeAsync(2 * DAY_MS);
    expect(error).toHaveBeenCalledTimes(1);
    expect(forgetOld).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });

  it('are left alone once the server has stopped', async () => {
    answers.onModuleDestroy();
    await jest.advanceTimersByTimeAsync(3 * DAY_MS);
    expect(forgetOld).not.toHaveBeenCalled();
  });
});
