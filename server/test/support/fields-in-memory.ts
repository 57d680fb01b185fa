import { FieldCrypto } from '../../src/platform/crypto';
import { type KeyRing, makeSecret } from '../../src/platform/crypto/key-ring';
import { KeyStore } from '../../src/platform/crypto/key-store';
import { KeptKeys } from './kept-keys';

/** What needs the city's keys and no database: indexes, and what is handed out sealed. */
export function fieldsInMemory(
  ring: KeyRing = {
    indexSecret: makeSecret(),
    keys: [{ version: 1, cipher: 'aes-256-gcm', secret: makeSecret(), madeAt: '2026-11-21T00:00:00Z' }],
    signingKeys: [],
  },
): FieldCrypto {
  const unused = undefined as never; // sealing for a row asks the database; nothing here does
  return new FieldCrypto(new KeyStore(ring, new KeptKeys()), unused, unused, unused);
}
