import { type CipherName, cipherNames, fieldCiphers } from './field-cipher';
import type { FieldKey } from './key-ring';

/** Where a value lies. It opens there and nowhere else. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

export interface SealedText {
  readonly cipher: CipherName;
  readonly keyVersion: number;
  readonly nonce: Buffer;
  /** Ciphertext with its tag. */
  readonly body: Buffer;
}

const SHAPE = /^f1:([a-z0-9-]+):([1-9]\d{0,8}):([A-Za-z0-9_-]+)$/;

/** `f1:<cipher>:<key version>:<nonce, ciphertext and tag>`: a value says by itself what opens it. */
export function sealText(key: FieldKey, place: Place, plain: string, nonce: Buffer): string {
  const bound = boundTo(place, key);
  const body = fieldCiphers[key.cipher].seal(key.secret, nonce, Buffer.from(plain, 'utf8'), bound);
  return `f1:${key.cipher}:${key.version}:${Buffer.concat([nonce, body]).toString('base64url')}`;
}

/** Undefined: altered, moved from another place, or of another key. */
export function openText(
  key: FieldKey,
  place: Place,
  { cipher, nonce, body }: SealedText,
): string | undefined {
  if (cipher !== key.cipher) return undefined;
  return fieldCiphers[cipher].open(key.secret, nonce, body, boundTo(place, key))?.toString('utf8');
}

export function readSealedText(text: string): SealedText | undefined {
  const [, name, version, encoded = ''] = SHAPE.exec(text) ?? [];
  const cipher = cipherNames.find((known) => known === name);
  if (cipher === undefined) return undefined;
  const bytes = Buffer.from(encoded, 'base64url');
  const { nonceBytes } = fieldCiphers[cipher];
  // Node decodes what no encoder writes; one value has one spelling.
  if (bytes.toString('base64url') !== encoded || bytes.length < nonceBytes) return undefined;
  const keyVersion = Number(version);
  return { cipher, keyVersion, nonce: bytes.subarray(0, nonceBytes), body: bytes.subarray(nonceBytes) };
}

/** JSON keeps the parts apart: no table and column can be spelt as another table and column. */
function boundTo({ table, column, rowId }: Place, { cipher, version }: FieldKey): Buffer {
  return Buffer.from(JSON.stringify(['yingshang field', 1, cipher, version, table, column, rowId]), 'utf8');
}
