import { join } from 'node:path';
import type { Settings } from '../config';
import type { Database } from '../database';
import { type CipherName, isCipherAvailable } from './field-cipher';
import { KeyFile } from './key-file';
import type { KeyProvider } from './key-provider';
import { KeyRegister, type RegisteredKey } from './key-register';
import { checkValue, type KeyRing, keyOfVersion, makeSecret, newestKey } from './key-ring';
import { KeyStore } from './key-store';
import { cipherMissing, keysLost, keysOfAnotherDatabase } from './keys.refusals';
import { makeSigningKey } from './signing-key';

export interface OpenKeysParts {
  readonly settings: Pick<Settings, 'dataDir' | 'keyFile' | 'fieldCipher'>;
  readonly database: Database;
  /** Absent: the key file that the settings name. */
  readonly provider?: KeyProvider;
}

/**
 * Brings keys and database together before anything is served. A database without any key gets a first one.
 * @throws StartRefused when the keys are lost, belong to another database, or lie open to others.
 */
export async function openKeys({ settings, database, provider }: OpenKeysParts): Promise<KeyStore> {
  const register = new KeyRegister(database);
  const keys = provider ?? new KeyFile(settings.keyFile ?? join(settings.dataDir, 'keys.json'));
  const ring = (await keys.read()) ?? (await firstRing(register, keys, settings.fieldCipher));
  const missing = ring.keys.find(({ cipher }) => !isCipherAvailable(cipher));
  if (missing !== undefined) throw cipherMissing(missing.cipher);
  const newest = newestKey(ring);
  if ((await register.all()).length === 0 && newest !== undefined)
    await register.add(ring, newest, { settled: true });
  const strange = strangersIn(ring, await register.all());
  if (strange.length > 0) throw keysOfAnotherDatabase(keys.place, strange);
  return new KeyStore(ring, keys);
}

/** Versions that something is sealed with are never forgotten: the database refuses, and so the start is. */
async function firstRing(register: KeyRegister, keys: KeyProvider, cipher: CipherName): Promise<KeyRing> {
  if (!isCipherAvailable(cipher)) throw cipherMissing(cipher);
  const versions = (await register.all()).map(({ version }) => version);
  if (!(await register.remove(versions))) throw keysLost(keys.place);
  const version = Math.max(0, ...versions) + 1;
  const key = { version, cipher, secret: makeSecret(), madeAt: new Date().toISOString() };
  return keys.create({ indexSecret: makeSecret(), keys: [key], signingKeys: [makeSigningKey(key.madeAt)] });
}

function strangersIn(ring: KeyRing, registered: readonly RegisteredKey[]): number[] {
  const fits = ({ version, checkValue: expected }: RegisteredKey) => {
    const key = keyOfVersion(ring, version);
    return key !== undefined && checkValue(ring, key) === expected;
  };
  return registered.filter((key) => !fits(key)).map(({ version }) => version);
}
