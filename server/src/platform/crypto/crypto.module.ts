import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FieldCrypto } from './field-crypto';
import { Identities } from './identities';
import { KeyHealth } from './key-health';
import { KeyRegister } from './key-register';
import { KeyStore } from './key-store';
import { SealedTables } from './sealed-tables';
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
          useFactory: (dataSource: DataSource) => new KeyRegister(dataSource),
          inject: [DataSource],
        },
        {
          provide: UseCounter,
          useFactory: (register: KeyRegister) => new UseCounter(register),
          inject: [KeyRegister],
        },
        SealedTables,
        FieldCrypto,
        Identities,
        KeyHealth,
      ],
      exports: [FieldCrypto, Identities, SealedTables],
    };
  }
}
