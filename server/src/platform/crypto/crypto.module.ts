import { type DynamicModule, Module } from '@nestjs/common';
import { DATABASE, type Database } from '../database';
import { DecryptionsRecords } from './decryptions.records';
import { FieldCrypto } from './field-crypto';
import { Identities } from './identities';
import { KeyHealth } from './key-health';
import { KeyRegister } from './key-register';
import { KeyRotation } from './key-rotation.service';
import { KeyStore } from './key-store';
import { RowSealing } from './row-sealing.service';
import { SealedTables } from './sealed-tables';
import { SigningKeys } from './signing-keys';
import { UseCounter } from './use-counter';

/** Hands out the keys that were opened before Nest, since their absence refuses the start. */
@Module({})
export class CryptoModule {
  static with(keys: KeyStore): DynamicModule {
    return {
      global: true,
      module: CryptoModule,
      providers: [
        { provide: KeyStore, useValue: keys },
        {
          provide: KeyRegister,
          useFactory: (database: Database) => new KeyRegister(database),
          inject: [DATABASE],
        },
        {
          provide: UseCounter,
          useFactory: (register: KeyRegister) => new UseCounter(register),
          inject: [KeyRegister],
        },
        SealedTables,
        FieldCrypto,
        Identities,
        DecryptionsRecords,
        KeyHealth,
        RowSealing,
        KeyRotation,
        SigningKeys,
      ],
      exports: [KeyRotation, FieldCrypto, Identities, SealedTables, SigningKeys],
    };
  }
}
