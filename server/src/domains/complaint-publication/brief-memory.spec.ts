import { BriefMemory } from './brief-memory';

describe('what everybody is told alike', () => {
  let now = 0;
  let worked = 0;
  const memory = new BriefMemory<number>(1_000, () => now);
  const ask = (key: string) => memory.ask(key, async () => (worked += 1));

  it('is worked out once for all who ask at the same time', async () =>
    expect(await Promise.all([ask('one'), ask('one')])).toEqual([1, 1]));

  it('is worked out anew for another question, and when it is old', async () => {
    expect(await ask('other')).toBe(2);
    now = 999;
    expect(await ask('one')).toBe(1);
    now = 1_000;
    expect(await ask('one')).toBe(3);
  });

  it('is not remembered when it failed', async () => {
    await expect(memory.ask('broken', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await ask('broken')).toBe(4);
  });
});
