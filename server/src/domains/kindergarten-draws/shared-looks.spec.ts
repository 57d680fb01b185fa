import { SharedLooks } from './shared-looks';

describe('looks that many share', () => {
  const held = () => {
    const begun: { key: string; end: (answer: string) => void; fail: () => void }[] = [];
    const looks = new SharedLooks<string>(
      (key) =>
        new Promise((resolve, reject) => {
          begun.push({ key, end: resolve, fail: () => reject(new Error('away')) });
        }),
    );
    return { begun, looks };
  };

  it('are one at a time for each key, and whoever asks meanwhile gets the next', async () => {
    const { begun, looks } = held();
    const first = looks.ask('a');
    const meanwhile = [looks.ask('a'), looks.ask('a'), looks.ask('a')];
    const other = looks.ask('b');
    expect(begun.map(({ key }) => key)).toEqual(['a', 'b']);
    begun[0]?.end('before');
    expect(await first).toBe('before');
    expect(begun.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
    const later = looks.ask('a');
    begun[2]?.end('after');
    expect(await Promise.all(meanwhile)).toEqual(['after', 'after', 'after']);
    begun[3]?.end('last');
    begun[1]?.end('other');
    expect([await later, await other]).toEqual(['last', 'other']);
    expect(begun).toHaveLength(4);
  });

  it('begin anew once nobody waits', async () => {
    const { begun, looks } = held();
    for (const answer of ['one', 'two']) {
      const asked = looks.ask('a');
      begun.at(-1)?.end(answer);
      expect(await asked).toBe(answer);
    }
    expect(begun).toHaveLength(2);
  });

  it('that fail fail for those who shared them alone', async () => {
    const { begun, looks } = held();
    const first = looks.ask('a');
    const next = looks.ask('a');
    begun[0]?.fail();
    await expect(first).rejects.toThrow('away');
    begun[1]?.end('back');
    expect(await next).toBe('back');
  });
});
