import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool, QueryConfig } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** One name for a text, whoever asks: a connection takes no other text under a name that it knows. */
const names = new Map<string, string>();

/**
 * Statements that are asked again and again: each connection parses and plans a statement once. TypeORM's `query` takes
 * no name for a statement, so its pool is asked directly, and in a transaction the connection that this has. The texts
 * must be few: whoever builds one from parts keeps values out of it.
 */
@Injectable()
export class PreparedQueries {
  constructor(private readonly dataSource: DataSource) {}

  async ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    // The only driver that this server opens; its `master` is the pool of `pg`.
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<Row>(named(text, values));
    return rows;
  }

  /** The same inside a transaction, on its own connection. @throws outside of one */
  async askWithin<Row extends object>(
    manager: EntityManager,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (manager.queryRunner?.isTransactionActive !== true) throw new Error('there is no transaction');
    const connection: ClientBase = await manager.queryRunner.connect();
    const { rows } = await connection.query<Row>(named(text, values));
    return rows;
  }
}

function named(text: string, values: readonly unknown[]): QueryConfig<unknown[]> {
  const name = names.get(text) ?? `prepared_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}
