import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Database } from './open-database';
import { Transactions } from './transactions';

export const DATABASE = Symbol('Database');

/** Hands out the database that was opened before Nest; whoever opened it closes it. */
@Module({})
export class DatabaseModule {
  static with(database: Database): DynamicModule {
    return {
      global: true,
      module: DatabaseModule,
      providers: [
        { provide: DATABASE, useValue: database },
        { provide: DataSource, useValue: database.dataSource },
        Transactions,
      ],
      exports: [DATABASE, DataSource, Transactions],
    };
  }
}
