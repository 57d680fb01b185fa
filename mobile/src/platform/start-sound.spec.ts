import { startSound } from './start-sound';

/** What a browser's player does: it answers with a promise, which its type keeps to itself. */
const playerOf = (begun: unknown) => ({ play: () => begun as undefined });

async function failures(begun: unknown): Promise<number> {
  const failed = jest.fn();
  startSound(playerOf(begun), failed);
  await Promise.allSettled([begun]);
  return failed.mock.calls.length;
}

const named = (name: string) => Object.assign(new Error('no sound'), { name });

test('a sound that was stopped before it came has not failed', async () => {
  expect(await failures(Promise.reject(named('AbortError')))).toBe(0);
});

test('a sound that the browser refuses or cannot read has', async () => {
  expect(await failures(Promise.reject(named('NotAllowedError')))).toBe(1);
  expect(await failures(Promise.reject(named('NotSupportedError')))).toBe(1);
});

test('a sound that begins, and one of WeChat, which answers nothing, have not', async () => {
  expect(await failures(Promise.resolve())).toBe(0);
  expect(await failures(undefined)).toBe(0);
});
