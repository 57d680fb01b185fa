import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Database } from './open-database';
import { PreparedQueries } from './prepared-queries';
import { Transactions } from './transactions';

export const DATABASE = Symbol('Database');

/**
 * Hands out the database that was opened before Nest: the lock, the migrations and the refusals of a bad start
 * come before any module. Nest destroys the data source when the application closes; whoever opened the database
 * closes the rest of it.
 */
@Module({})
export class DatabaseModule {
  static with(database: Database): DynamicModule {
    return {
      global: true,
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...database.dataSource.options, retryAttempts: 0 }),
          dataSourceFactory: () => Promise.resolve(database.dataSource),
        }),
      ],
      providers: [{ provide: DATABASE, useValue: database }, PreparedQueries, Transactions],
      exports: [DATABASE, PreparedQueries, Transactions],
    };
  }
}
