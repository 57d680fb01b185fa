import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Reads that are asked again and again: each connection parses and plans a statement once. TypeORM's `query` takes
 * no name for a statement, so its pool is asked directly; never inside a transaction, which has a connection of its
 * own. The texts must be few: whoever builds one from parts keeps values out of it.
 */
@Injectable()
export class PreparedQueries {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    // The only driver that this server opens; its `master` is the pool of `pg`.
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<Row>({ name: this.nameOf(text), text, values: [...values] });
    return rows;
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `prepared_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
