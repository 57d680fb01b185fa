import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { type CapsuleContent, capsulePlace, openCapsule, roomForCapsules, sealCapsule } from './capsule';

const PLAN = '5f0d7c52-2a52-4b7e-9c57-2b1a3c0de001';
const salt = Uint8Array.from({ length: 32 }, (_, at) => at);
const nonce = new Uint8Array(24).fill(7);
const content: CapsuleContent = {
  v: 1,
  plan: PLAN,
  result: { seq: 12, rank: 3, placed: { stage: 'general', at: 'k2' }, waiting: {} },
};
const waiting: CapsuleContent = {
  ...content,
  result: {
    seq: 120_000,
    rank: 99_999,
    placed: null,
    waiting: { k1: 17, k2: 4, 'far-away-kindergarten': 9 },
  },
};

describe('the capsule of a child', () => {
  it('opens by the salt of its receipt', () => {
    const place = capsulePlace(salt, PLAN);
    const room = roomForCapsules([content, waiting]);
    for (const one of [content, waiting])
      expect(openCapsule(place, sealCapsule(place, one, { nonce, room }))).toEqual(one);
  });

  it('lies where anybody with the salt works out that it lies, for ever', () => {
    const { address, key } = capsulePlace(salt, PLAN);
    expect([address, bytesToHex(key)]).toEqual([
      '5874d69901fbbe733f92e8b0974cacd0',
      '2ad29adc6f6834fbeafed2f3354ac023652d511ee39a3d2987c8e559447d34e1',
    ]);
  });

  it('has another address and key for another child and another plan, and the one says nothing of the other', () => {
    const places = [
      capsulePlace(salt, PLAN),
      capsulePlace(Uint8Array.from(salt).fill(1, 0, 1), PLAN),
      capsulePlace(salt, `${PLAN.slice(0, -1)}2`),
    ];
    expect(new Set(places.flatMap(({ address, key }) => [address, bytesToHex(key)])).size).toBe(6);
    expect(bytesToHex(places[0]?.key ?? salt)).not.toContain(places[0]?.address);
  });

  it('is as long as every other of the draw', () => {
    const room = roomForCapsules([content, waiting]);
    const place = capsulePlace(salt, PLAN);
    const lengths = [content, waiting].map((one) => sealCapsule(place, one, { nonce, room }).length);
    expect(lengths).toEqual([room + 40, room + 40]);
    expect(() => sealCapsule(place, waiting, { nonce, room: 128 })).toThrow(/do not fit/);
  });

  it('does not open with a bit changed, a byte less, or for another child', () => {
    const place = capsulePlace(salt, PLAN);
    const sealed = sealCapsule(place, content, { nonce, room: roomForCapsules([content]) });
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(openCapsule(place, changed)).toBeNull();
      }),
      { numRuns: 50 },
    );
    expect(openCapsule(place, sealed.slice(0, -1))).toBeNull();
    expect(openCapsule(place, sealed.slice(0, 10))).toBeNull();
    expect(openCapsule({ ...place, address: place.address.replace(/^./, 'g') }, sealed)).toBeNull();
    expect(openCapsule(capsulePlace(hexToBytes('00'.repeat(32)), PLAN), sealed)).toBeNull();
  });

  it('needs a salt of 32 bytes', () => {
    expect(() => capsulePlace(salt.slice(1), PLAN)).toThrow(RangeError);
  });
});
