import { beaconText, isSignedRound, originOfValue, roundFrom, timeOfRound } from '.';

/** Rounds as the network published them. */
const published = [
  {
    round: 1000,
    signature:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
  },
  {
    round: 10_024_141,
    signature:
      '8c87caf26bb4f5e9fdfad5ddf739ff8683344f8cf04a8c381225ff067557b5d9d51937eed765fcef21971bf5ddef44bb',
  },
];

describe('a round of quicknet', () => {
  it.each(published)('is known by its signature: $round', (round) => {
    expect(isSignedRound(round)).toBe(true);
  });

  it('is refused with the signature of another round, a flipped bit or no signature at all', () => {
    const [first, second] = published;
    if (first === undefined || second === undefined) throw new Error('two rounds are given');
    expect(isSignedRound({ ...first, round: first.round + 1 })).toBe(false);
    expect(isSignedRound({ ...first, signature: second.signature })).toBe(false);
    expect(isSignedRound({ ...first, signature: first.signature.replace(/9$/, '8') })).toBe(false);
    expect(isSignedRound({ ...first, signature: `c0${'0'.repeat(94)}` })).toBe(false);
    expect(isSignedRound({ ...first, signature: '' })).toBe(false);
    for (const round of [0, -1, 1.5, 2 ** 60]) expect(isSignedRound({ ...first, round })).toBe(false);
  });

  it('gives the value that the network names', () => {
    expect(published.slice(0, 1).map(beaconText)).toEqual([
      'drand-quicknet:1000:fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
    ]);
  });

  it('appears at its time, and is the first from then on', () => {
    expect(new Date(timeOfRound(1)).toISOString()).toBe('2023-08-23T15:09:27.000Z');
    for (const round of [1, 2, 1000, 10_024_141]) {
      expect(roundFrom(timeOfRound(round))).toBe(round);
      expect(roundFrom(timeOfRound(round) + 1)).toBe(round + 1);
    }
    expect(roundFrom(0)).toBe(1);
  });
});

describe('the public value of a draw', () => {
  const [round] = published;
  if (round === undefined) throw new Error('rounds are given');
  const text = beaconText(round);

  it('is the network’s by the signature of its round, and forged with any other', () => {
    expect(originOfValue(text, round.signature)).toEqual({ origin: 'signed', round: 1000 });
    expect(originOfValue(text, published[1]?.signature)).toEqual({ origin: 'forged', round: 1000 });
    expect(originOfValue(text, 'no signature')).toEqual({ origin: 'forged', round: 1000 });
    const other = text.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    expect(originOfValue(other, round.signature)).toEqual({ origin: 'forged', round: 1000 });
  });

  it('may come without a signature, or be of another kind', () => {
    expect(originOfValue(text, undefined)).toEqual({ origin: 'unsigned', round: 1000 });
    for (const other of ['lottery:2026134:01-05-12-20-25-33+08', text.replace('1000', '01000'), ''])
      expect(originOfValue(other, round.signature)).toEqual({ origin: 'other' });
  });
});
