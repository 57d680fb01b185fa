export { CryptoModule } from './crypto.module';
export { type CipherName, cipherNames } from './field-cipher';
export { FieldCrypto } from './field-crypto';
export { Identities } from './identities';
export type { KeyProvider } from './key-provider';
export type { KeyStore } from './key-store';
export { openKeys } from './open-keys';
export { type SealedTable, SealedTables } from './sealed-tables';
export type { Place } from './sealed-text';
