import { limitKeyText } from './limit-key';

describe('the text of a limit’s key', () => {
  it('differs with every part, wherever the parts are cut', () => {
    const texts = [
      limitKeyText('a', { caller: { person: '1' } }),
      limitKeyText('b', { caller: { person: '1' } }),
      limitKeyText('a', { caller: { session: '1' } }),
      limitKeyText('a', { caller: { device: '1' } }),
      limitKeyText('a', { caller: { address: '1' } }),
      limitKeyText('a', { caller: { person: '1' }, target: '2' }),
      limitKeyText('a', { caller: { person: '1","2' } }),
      limitKeyText('a', { targetAlone: '1', locksNobodyOutBecause: 'a probe' }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('does not depend on the reason', () => {
    const text = (why: string) => limitKeyText('a', { targetAlone: '1', locksNobodyOutBecause: why });
    expect(text('one')).toBe(text('another'));
  });
});
