import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { ledgerKeyId, type VerifySignature } from '@yingshang/shared/ledger';
import { SECRET_BYTES, type SigningKey } from './key-ring';

/** What stands before the 32 bytes in the encodings that Node reads (RFC 8410). */
const SECRET_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export function makeSigningKey(madeAt: string): SigningKey {
  return signingKeyOf(randomBytes(SECRET_BYTES), madeAt);
}

/** Any 32 bytes are a key of Ed25519. */
export function signingKeyOf(seed: Buffer, madeAt: string): SigningKey {
  const secret = createPrivateKey({
    key: Buffer.concat([SECRET_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const exported = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  const publicKey = exported.subarray(PUBLIC_HEAD.length).toString('hex');
  return { id: ledgerKeyId(publicKey), publicKey, secret, madeAt };
}

export function seedOf({ secret }: SigningKey): Buffer {
  return secret.export({ format: 'der', type: 'pkcs8' }).subarray(SECRET_HEAD.length);
}

/** @returns the signature, hexadecimal. Ed25519 signs the same text the same way each time. */
export function signText({ secret }: SigningKey, text: string): string {
  return sign(null, Buffer.from(text), secret).toString('hex');
}

/** As `verifySignature` of `shared`, by OpenSSL: for an audit of many signatures. */
export const verifyText: VerifySignature = (signature, text, publicKey) => {
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_HEAD, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
};
