import { createSecretKey, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { cipherNames, fieldCiphers } from './field-cipher';
import { checkValue, type FieldKey, makeSecret } from './key-ring';
import { openText, type Place, readSealedText, sealText } from './sealed-text';

const place: Place = { table: 'call_backs', column: 'sealed_phone', rowId: '7c1f' };
const phone = '13800000001';

describe.each(cipherNames)('a value sealed with %s', (cipher) => {
  const key: FieldKey = { version: 3, cipher, secret: makeSecret(), madeAt: '2026-11-21T00:00:00Z' };
  const nonce = () => randomBytes(fieldCiphers[cipher].nonceBytes);
  const sealed = sealText(key, place, phone, nonce());
  const opened = (text: string, at: Place = place, by: FieldKey = key) => {
    const read = readSealedText(text);
    return read === undefined ? undefined : openText(by, at, read);
  };

  it('names its cipher and the version of its key, and does not show what it hides', () => {
    expect(sealed).toMatch(new RegExp(`^f1:${cipher}:3:`));
    expect(sealed).not.toContain(phone);
    expect(readSealedText(sealed)).toMatchObject({ cipher, keyVersion: 3 });
  });

  it('is another text each time', () => {
    expect(sealText(key, place, phone, nonce())).not.toBe(sealed);
  });

  it('opens to what was sealed, whatever it was and wherever', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, text, (plain, table, column, rowId) => {
        const there = { table, column, rowId };
        expect(opened(sealText(key, there, plain, nonce()), there)).toBe(plain);
      }),
    );
  });

  it.each<[string, Partial<Place>]>([
    ['another row', { rowId: '7c20' }],
    ['another column', { column: 'sealed_mask' }],
    ['another table', { table: 'people' }],
    ['a place whose parts join to the same letters', { table: 'call_back', column: 's_sealed_phone' }],
  ])('does not open in %s', (_, other) => {
    expect(opened(sealed, { ...place, ...other })).toBeUndefined();
  });

  it('does not open with another key, or under another version of the same', () => {
    expect(opened(sealed, place, { ...key, secret: makeSecret() })).toBeUndefined();
    expect(opened(sealed, place, { ...key, version: 4 })).toBeUndefined();
    expect(opened(sealed.replace(':3:', ':4:'), place, { ...key, version: 4 })).toBeUndefined();
  });

  it('does not open when any one bit of it was turned', () => {
    const [head, body] = [
      sealed.slice(0, sealed.lastIndexOf(':')),
      sealed.slice(sealed.lastIndexOf(':') + 1),
    ];
    const bytes = Buffer.from(body, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const bent = Buffer.from(bytes);
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(opened(`${head}:${bent.toString('base64url')}`)).toBeUndefined();
    }
  });

  it('does not open when it was cut off anywhere', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(opened(sealed.slice(0, length))).toBeUndefined();
  });
});

describe('a text that is no sealed value', () => {
  it.each([
    '',
    phone,
    'f1:aes-256-gcm:0:AAAA',
    'f1:rot13:1:AAAA',
    'f2:aes-256-gcm:1:AAAA',
    'f1:aes-256-gcm:1:A===',
  ])('%j is not read as one', (text) => expect(readSealedText(text)).toBeUndefined());

  it('has no second spelling: bits that a decoder drops are refused', () => {
    const key: FieldKey = { version: 1, cipher: 'aes-256-gcm', secret: makeSecret(), madeAt: '' };
    const sealed = sealText(key, place, phone, randomBytes(12));
    // 39 bytes fill 52 letters; one byte more leaves bits over in the last letter.
    const longer = sealText(key, place, `${phone}1`, randomBytes(12));
    const last = longer.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = longer.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1];
    const bytesOf = (text: string) => Buffer.from(text.slice(text.lastIndexOf(':') + 1), 'base64url');
    expect(bytesOf(twin)).toEqual(bytesOf(longer));
    expect(readSealedText(sealed)).toBeDefined();
    expect(readSealedText(longer)).toBeDefined();
    expect(readSealedText(twin)).toBeUndefined();
  });
});

describe('AES-256-GCM', () => {
  it('gives what NIST gives (gcmEncryptExtIV256, test case 16 of the GCM specification)', () => {
    const hex = (text: string) => Buffer.from(text, 'hex');
    const secret = createSecretKey(hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const bound = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const sealed = fieldCiphers['aes-256-gcm'].seal(secret, hex('cafebabefacedbaddecaf888'), plain, bound);
    expect(sealed.toString('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    );
  });
});

describe('a key', () => {
  const key: FieldKey = { version: 1, cipher: 'aes-256-gcm', secret: makeSecret(), madeAt: '' };
  const ring = { indexSecret: makeSecret(), keys: [key], signingKeys: [] };

  it('shows nothing of its secret when it is printed, logged or put into an error', () => {
    const secrets = [key.secret, ring.indexSecret].map((secret) => secret.export());
    const shown = [
      inspect(ring, { depth: 9, showHidden: true }),
      JSON.stringify(ring),
      inspect(key.secret),
    ].join();
    for (const secret of secrets)
      for (const form of ['hex', 'base64', 'base64url', 'latin1'] as const)
        expect(shown).not.toContain(secret.toString(form));
  });

  it('is recognised together with the secret of the indexes', () => {
    const check = checkValue(ring, key);
    expect(checkValue({ ...ring }, { ...key })).toBe(check);
    expect(checkValue({ ...ring, indexSecret: makeSecret() }, key)).not.toBe(check);
    expect(checkValue(ring, { ...key, secret: makeSecret() })).not.toBe(check);
    expect(checkValue(ring, { ...key, cipher: 'sm4-ctr-hmac-sm3' })).not.toBe(check);
  });
});
