import { KeptByRevision } from './kept-by-revision';

describe('what is kept by a revision', () => {
  it('is made once for all who ask, and anew when the revision is another', async () => {
    const kept = new KeptByRevision<number>();
    let made = 0;
    const make = () => Promise.resolve((made += 1));
    expect(await Promise.all([kept.of('1', 'a', make), kept.of('1', 'a', make)])).toEqual([1, 1]);
    expect(await kept.of('1', 'b', make)).toBe(2);
    expect(await kept.of('2', 'a', make)).toBe(3);
  });

  it('is asked for again after a failure', async () => {
    const kept = new KeptByRevision<string>();
    await expect(kept.of('1', 'a', () => Promise.reject(new Error('no connection')))).rejects.toThrow(
      'no connection',
    );
    expect(await kept.of('1', 'a', () => Promise.resolve('there'))).toBe('there');
  });
});
