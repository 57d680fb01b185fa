import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { type EndorsedKey, endorsementText, ledgerKeyId } from '@yingshang/shared/ledger';

/** When the keys were made, and what they sign in specs was recorded. */
export const signedAt = '2026-11-21T04:00:00.000Z';

/** An Ed25519 key of 32 equal bytes, in the wrapping that Node wants (RFC 8410). */
const secretOf = (seed: number) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
export const signed = (words: string, seed: number) =>
  sign(null, Buffer.from(words, 'utf8'), secretOf(seed)).toString('hex');
export const keyOf = (seed: number, elder?: number): EndorsedKey => {
  const der = createPublicKey(secretOf(seed)).export({ format: 'der', type: 'spki' });
  const publicKey = der.subarray(-32).toString('hex');
  const endorsement =
    elder === undefined ? null : signed(endorsementText({ publicKey, madeAt: signedAt }), elder);
  const endorsedBy = elder === undefined ? null : keyOf(elder).id;
  return { id: ledgerKeyId(publicKey), publicKey, madeAt: signedAt, endorsedBy, endorsement };
};
