import { createHash } from 'node:crypto';
import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { checkpointText, commit, leafOf, nodeHash, receiptText } from '@yingshang/shared/ledger';
import { signedAt as at, keyOf, signed } from '../../../test/support/a-ledger-key';
import {
  alarmOfCheckpoint,
  alarmOfPlace,
  areKeysVouchedFor,
  isTextCommitted,
} from '../../platform/ledger-alarms';
import { alarmOfReceipt } from './check-receipt';
import type { SentRating } from './rate-draft';

const salt = '11'.repeat(32);
const text = '排队太久';

const sent: SentRating = {
  ticket: '0b6f0c1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
  stars: 2,
  prompts: ['counter-skill-2', 'counter-attitude-2'],
  promptsVersion: 1,
  text,
  unitId: 'u-1',
  receipt: null,
};

/** As the server answers: the record made of what was sent, its leaf, and the promise. */
function receiptOf(record: Partial<RatingReceipt['record']> = {}): RatingReceipt {
  const content = {
    v: 1 as const,
    rating: '7d0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
    unit: 'u-1',
    officer: null,
    stars: 2 as const,
    prompts: ['counter-attitude-2', 'counter-skill-2'],
    promptsVersion: 1,
    channel: 'counter' as const,
    weight: 10_000,
    day: '2026-11-21',
    statement: commit(salt, text),
    ...record,
  };
  const leafHash = leafOf(salt, { kind: 'rating', subject: content.rating, recordedAt: at, content }) ?? '';
  const promised = { leafHash, recordedAt: at };
  return {
    ticket: sent.ticket,
    unit: { id: 'u-1', name: '单位' },
    officer: null,
    record: content,
    ledger: { ...promised, salt, keyId: keyOf(1).id, signature: signed(receiptText(promised), 1) },
    statement: { id: sent.ticket, salt },
  };
}

describe('a receipt', () => {
  it('is believed when it is what this phone sent, hashed and signed', () =>
    expect(alarmOfReceipt(receiptOf(), sent, [keyOf(1)])).toBeNull());

  it.each<[string, Partial<RatingReceipt['record']>]>([
    ['other stars', { stars: 5 }],
    ['another unit', { unit: 'u-2' }],
    ['fewer prompts', { prompts: ['counter-skill-2'] }],
    ['another text', { statement: commit(salt, '很好') }],
    ['no text', { statement: null }],
  ])('that speaks of %s than was sent is not, however well it is signed', (_, record) =>
    expect(alarmOfReceipt(receiptOf(record), sent, [keyOf(1)])).toBe('content'),
  );

  it('whose leaf is of something else is not', () => {
    const { record, ...rest } = receiptOf();
    expect(alarmOfReceipt({ ...rest, record: { ...record, weight: 0 } }, sent, [keyOf(1)])).toBe('leaf');
  });

  it('that nobody known has signed is not', () =>
    expect(alarmOfReceipt(receiptOf(), sent, [keyOf(2)])).toBe('promise'));

  it('of another phone is held to its own record alone', () =>
    expect(alarmOfReceipt(receiptOf({ stars: 5 }), null, [keyOf(1)])).toBeNull());

  it('holds nothing written to nothing committed', () => {
    expect(isTextCommitted(null, null, '')).toBe(true);
    expect(isTextCommitted(null, null, '写了')).toBe(false);
    expect(isTextCommitted(commit(salt, ''), null, '')).toBe(false);
  });
});

describe('the keys of the log', () => {
  it('are taken as they are the first time, and never none', () => {
    expect(areKeysVouchedFor([keyOf(1)], [])).toBe(true);
    expect(areKeysVouchedFor([], [])).toBe(false);
  });

  it('are followed from one to the next, each vouching for its successor', () =>
    expect(areKeysVouchedFor([keyOf(1), keyOf(2, 1), keyOf(3, 2)], [keyOf(1)])).toBe(true));

  it('that nobody vouches for, or that leave a known one out, are not', () => {
    expect(areKeysVouchedFor([keyOf(1), keyOf(2)], [keyOf(1)])).toBe(false);
    expect(areKeysVouchedFor([keyOf(2)], [keyOf(1)])).toBe(false);
  });
});

describe('the log', () => {
  const { leafHash } = receiptOf().ledger;
  const other = 'ab'.repeat(32);
  const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
  const sha256 = (content: Uint8Array) => new Uint8Array(createHash('sha256').update(content).digest());
  const root = Buffer.from(nodeHash(sha256, bytes(other), bytes(leafHash))).toString('hex');
  const checkpointOf = (size: number, of: string, seed = 1) => {
    const shown = { size, root: of, at };
    return { ...shown, keyId: keyOf(seed).id, signature: signed(checkpointText(shown), seed) };
  };

  it('that is signed and begins with what was seen before is believed', () => {
    const seen = { size: 1, root: other };
    const consistency = { first: 1, second: 2, path: [leafHash] };
    expect(alarmOfCheckpoint(checkpointOf(2, root), [keyOf(1)], { seen, consistency })).toBeNull();
    expect(alarmOfCheckpoint(checkpointOf(2, root), [keyOf(1)], null)).toBeNull();
  });

  it('that was written anew is not, and neither is one that a stranger signed', () => {
    const consistency = { first: 1, second: 2, path: [leafHash] };
    const seen = { size: 1, root: 'cd'.repeat(32) };
    expect(alarmOfCheckpoint(checkpointOf(2, root), [keyOf(1)], { seen, consistency })).toBe('history');
    expect(alarmOfCheckpoint(checkpointOf(2, root, 2), [keyOf(1)], null)).toBe('checkpoint');
  });

  it('holds the receipt where its path leads to the root, and nowhere else', () => {
    const checkpoint = checkpointOf(2, root);
    expect(alarmOfPlace(leafHash, { position: 1, size: 2, path: [other] }, checkpoint)).toBeNull();
    expect(alarmOfPlace(leafHash, { position: 0, size: 2, path: [other] }, checkpoint)).toBe('place');
    expect(alarmOfPlace(other, { position: 1, size: 2, path: [other] }, checkpoint)).toBe('place');
  });
});
