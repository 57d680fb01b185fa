import { getPublicKey, sign } from '@noble/ed25519';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import {
  checkpointText,
  commit,
  entryLeaf,
  keyOfId,
  leafOf,
  ledgerKeyId,
  receiptText,
  type SignedCheckpoint,
  type SignedReceipt,
  verifyCheckpoint,
  verifyConsistency,
  verifyEndorsement,
  verifyInclusion,
  verifyReceipt,
  verifySignature,
} from './index';

function madeKey(seed: number) {
  const secret = new Uint8Array(32).fill(seed);
  const publicKey = bytesToHex(getPublicKey(secret));
  const id = ledgerKeyId(publicKey);
  return { id, publicKey, sign: (text: string) => bytesToHex(sign(utf8ToBytes(text), secret)) };
}

const key = madeKey(1);
const stranger = madeKey(2);
const root = 'ab'.repeat(32);
const at = '2026-11-21T04:00:00.000Z';
const checkpoint: SignedCheckpoint = {
  size: 3,
  root,
  at,
  keyId: key.id,
  signature: key.sign(checkpointText({ size: 3, root, at })),
};
const promised = { leafHash: root, recordedAt: at };
const receipt: SignedReceipt = { ...promised, keyId: key.id, signature: key.sign(receiptText(promised)) };
const record = {
  kind: 'rating',
  subject: '5d0a1b0e-6c4f-4b5e-9d47-0f6a4cbb2f10',
  recordedAt: at,
  content: { v: 1, stars: 5, statement: null },
};

describe('what the log signs', () => {
  it.each([
    // RFC 8032, 7.1, test 1: an empty message.
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
  ])('is Ed25519 as everybody knows it', (publicKey, text, signature) => {
    expect(verifySignature(signature, text, publicKey)).toBe(true);
    expect(verifySignature(signature, `${text} `, publicKey)).toBe(false);
  });

  it('is recognised, and not under another key, nor with anything in it altered', () => {
    expect(verifyCheckpoint(checkpoint, [stranger, key])).toBe(true);
    expect(verifyCheckpoint(checkpoint, [stranger])).toBe(false);
    expect(verifyCheckpoint({ ...checkpoint, size: 4 }, [key])).toBe(false);
    expect(verifyCheckpoint({ ...checkpoint, root: 'ac'.repeat(32) }, [key])).toBe(false);
    expect(verifyCheckpoint({ ...checkpoint, at: '2026-11-21T04:00:00.001Z' }, [key])).toBe(false);
    expect(verifyReceipt(receipt, [key])).toBe(true);
    expect(verifyReceipt({ ...receipt, leafHash: 'ac'.repeat(32) }, [key])).toBe(false);
    expect(verifyReceipt({ ...receipt, recordedAt: '2026-11-20T04:00:00.000Z' }, [key])).toBe(false);
  });

  it('is never one kind of word for another', () => {
    const texts = [checkpointText(checkpoint), receiptText(receipt)];
    expect(new Set(texts.map((text) => text.split('\n')[0])).size).toBe(2);
    expect(verifyReceipt({ ...receipt, signature: checkpoint.signature }, [key])).toBe(false);
  });

  it('is not by a key that goes under the id of another', () => {
    expect(keyOfId([{ id: key.id, publicKey: stranger.publicKey }], key.id)).toBeUndefined();
  });

  it('is refused, not thrown, when it is no signature at all', () => {
    fc.assert(fc.property(fc.string(), (text) => !verifySignature(text, text, text)));
  });

  it('passes to a new key only with the word of the one before', () => {
    const text = `YS-LEDGER-KEY-v1\n${stranger.publicKey}\n${at}\n`;
    const heir = { ...stranger, madeAt: at, endorsedBy: key.id, endorsement: key.sign(text) };
    expect(verifyEndorsement(heir, [key])).toBe(true);
    expect(verifyEndorsement({ ...heir, endorsement: stranger.sign(text) }, [key])).toBe(false);
    expect(verifyEndorsement({ ...heir, endorsedBy: null, endorsement: null }, [key])).toBe(false);
    expect(verifyEndorsement({ ...heir, madeAt: '2027-01-01T00:00:00.000Z' }, [key])).toBe(false);
  });
});

describe('what an entry commits to', () => {
  const salt = '01'.repeat(32);
  const leaf = leafOf(salt, record);

  it('is told apart by salt, kind, row, time and content, and not by the order in which they are written', () => {
    const others = [
      leafOf('02'.repeat(32), record),
      leafOf(salt, { ...record, kind: 'supplement' }),
      leafOf(salt, { ...record, subject: record.subject.replace('5', '6') }),
      leafOf(salt, { ...record, recordedAt: '2026-11-21T04:00:00.001Z' }),
      leafOf(salt, { ...record, content: { ...record.content, stars: 4 } }),
    ];
    expect(new Set([leaf, ...others]).size).toBe(6);
    expect(leafOf(salt, { ...record, content: { statement: null, stars: 5, v: 1 } })).toBe(leaf);
  });

  it('is the same on the phone, on the server and in another language', () => {
    expect(leaf).toBe(bytesToHex(entryLeaf(sha256, hexToBytes(salt), record)));
    expect(leaf).toBe('a282916c83e615dde95a904763fcaadf4285840d68eb0a0ffe7254bb2de3e682');
    expect(commit(salt, '很好')).toBe('a8bab75d06d7e4d90c9e4f2bf4ec0ba167665b3986707ff89bbdc340da1e7323');
  });

  it('needs a whole salt', () => {
    expect(leafOf('01', record)).toBeNull();
    expect(() => commit('01', '很好')).toThrow(RangeError);
  });

  it('stands alone in a log of one, and nowhere else', () => {
    const alone = { size: 1, root: leaf ?? '' };
    expect(verifyInclusion(leaf ?? '', { position: 0, size: 1, path: [] }, alone)).toBe(true);
    expect(verifyInclusion(leaf ?? '', { position: 0, size: 1, path: [] }, { ...alone, size: 2 })).toBe(
      false,
    );
    expect(verifyInclusion(leaf ?? '', { position: 0, size: 1, path: ['x'] }, alone)).toBe(false);
    expect(verifyConsistency({ first: 1, second: 1, path: [] }, alone, alone)).toBe(true);
    expect(verifyConsistency({ first: 1, second: 1, path: [] }, alone, { size: 1, root })).toBe(false);
    expect(verifyConsistency({ first: 1, second: 2, path: ['zz'] }, alone, { size: 2, root })).toBe(false);
  });
});
