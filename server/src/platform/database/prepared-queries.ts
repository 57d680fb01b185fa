import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool, QueryConfig } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Statements that are asked again and again: each connection parses and plans a statement once. TypeORM's `query` takes
 * no name for a statement, so its pool is asked directly, and in a transaction the connection that this has. The texts
 * must be few: whoever builds one from parts keeps values out of it.
 */
@Injectable()
export class PreparedQueries {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    // The only driver that this server opens; its `master` is the pool of `pg`.
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<Row>(this.named(text, values));
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
    const { rows } = await connection.query<Row>(this.named(text, values));
    return rows;
  }

  private named(text: string, values: readonly unknown[]): QueryConfig<unknown[]> {
    return { name: this.nameOf(text), text, values: [...values] };
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `prepared_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
