import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { FieldCrypto } from './field-crypto';
import { type SealedTable, SealedTables } from './sealed-tables';
import type { Sealer } from './sealer';

const BATCH = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface SealedRow {
  readonly id: string;
  readonly [column: string]: string | null;
}

interface Batch {
  /** Where the next one begins; undefined: that was the last. */
  readonly last: string | undefined;
  readonly sealed: number;
  readonly unreadable: number;
}

/** Seals the rows of all registered tables anew. Names in these statements come from `SealedTables`, never from input. */
@Injectable()
export class RowSealing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly fields: FieldCrypto,
    private readonly tables: SealedTables,
  ) {}

  async countByVersion(): Promise<Map<number, Record<string, number>>> {
    const counts = new Map<number, Record<string, number>>();
    for (const { table } of this.tables.all()) {
      const rows: { version: number; count: number }[] = await this.dataSource.query(
        `SELECT key_version AS version, count(*)::int AS count FROM "${table}"
         WHERE key_version IS NOT NULL GROUP BY key_version`,
      );
      for (const { version, count } of rows) counts.set(version, { ...counts.get(version), [table]: count });
    }
    return counts;
  }

  /** Each batch is a transaction of its own, so a stop loses one batch at most. A row that cannot be read stays. */
  async sealAnew(
    version: number,
    watch: { readonly signal: AbortSignal; readonly progress: (sealed: number) => void },
  ): Promise<Outcome<{ sealed: number; unreadable: number }>> {
    const done = { sealed: 0, unreadable: 0 };
    for (const table of this.tables.all()) {
      for (let after: string | undefined = FIRST_ID; after !== undefined; ) {
        watch.signal.throwIfAborted();
        const sealer = await this.fields.sealer(BATCH * Object.keys(table.columns).length);
        if (!sealer.ok) return sealer;
        const batch: Batch = await this.sealBatch(table, version, after, sealer.value);
        done.sealed += batch.sealed;
        done.unreadable += batch.unreadable;
        after = batch.last;
        watch.progress(done.sealed);
      }
    }
    return ok(done);
  }

  private sealBatch(table: SealedTable, version: number, after: string, sealer: Sealer): Promise<Batch> {
    const names = Object.keys(table.columns).map((name) => `"${name}"`);
    return this.dataSource.transaction(async (manager) => {
      const rows: SealedRow[] = await manager.query(
        `SELECT id, ${names.join(', ')} FROM "${table.table}"
         WHERE key_version <> $1 AND id > $2 ORDER BY id LIMIT ${BATCH} FOR UPDATE`,
        [version, after],
      );
      let sealed = 0;
      for (const row of rows) if (await this.sealRow(table, row, sealer, manager)) sealed += 1;
      return { last: rows.at(-1)?.id, sealed, unreadable: rows.length - sealed };
    });
  }

  private async sealRow(
    { table, columns }: SealedTable,
    row: SealedRow,
    sealer: Sealer,
    manager: EntityManager,
  ): Promise<boolean> {
    const values: (string | null)[] = [];
    for (const column of Object.keys(columns)) {
      const place = { table, column, rowId: row.id };
      const sealed = row[column] ?? null;
      const plain = sealed === null ? null : await this.fields.openAny(place, sealed);
      if (plain?.ok === false) return false;
      values.push(plain === null ? null : sealer.seal(place, plain.value));
    }
    const set = Object.keys(columns).map((column, place) => `"${column}" = $${place + 3}`);
    await manager.query(`UPDATE "${table}" SET key_version = $2, ${set.join(', ')} WHERE id = $1`, [
      row.id,
      sealer.keyVersion,
      ...values,
    ]);
    return true;
  }
}
