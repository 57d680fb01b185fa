import { verifySignature } from '@yingshang/shared/ledger';
import { makeSigningKey, seedOf, signingKeyOf, signText, verifyText } from './signing-key';

const madeAt = '2026-11-21T04:00:00.000Z';

describe('a signing key', () => {
  it('signs what phones and OpenSSL both recognise, and nothing else', () => {
    const key = makeSigningKey(madeAt);
    const signature = signText(key, '账本 1');
    for (const verify of [verifySignature, verifyText]) {
      expect(verify(signature, '账本 1', key.publicKey)).toBe(true);
      expect(verify(signature, '账本 2', key.publicKey)).toBe(false);
      expect(verify(signature, '账本 1', makeSigningKey(madeAt).publicKey)).toBe(false);
      expect(verify('00', '账本 1', key.publicKey)).toBe(false);
    }
  });

  it('is the same again from what the key file holds', () => {
    const key = makeSigningKey(madeAt);
    const { id, publicKey } = signingKeyOf(seedOf(key), madeAt);
    expect({ id, publicKey }).toEqual({ id: key.id, publicKey: key.publicKey });
  });

  it('is the one that everybody gets from those 32 bytes', () => {
    // RFC 8032, 7.1, test 1.
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(signingKeyOf(seed, madeAt).publicKey).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it('shows nothing when it is printed', () => {
    const key = makeSigningKey(madeAt);
    expect(JSON.stringify(key)).not.toContain(seedOf(key).toString('hex'));
  });
});
