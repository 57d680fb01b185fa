import type { DataSource, EntityManager } from 'typeorm';
import type { Database, DatabaseKind } from '../database';
import { systemErrorCode } from '../system-error';
import type { CipherName } from './field-cipher';
import { checkValue, type FieldKey, type KeyRing } from './key-ring';

export interface RegisteredKey {
  readonly version: number;
  readonly cipher: CipherName;
  readonly checkValue: string;
  readonly usesReserved: number;
  /** False while rows of older versions may still have to be sealed anew. */
  readonly settled: boolean;
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Any fixed number other than the migrations'. */
const ROTATION_LOCK = 7_436_201_120;

/** The table `field_keys`: which versions are in use, and how often. The newest one seals. Never a secret. */
export class KeyRegister {
  private readonly dataSource: DataSource;
  private readonly kind: DatabaseKind;

  constructor({ dataSource, kind }: Pick<Database, 'dataSource' | 'kind'>) {
    this.dataSource = dataSource;
    this.kind = kind;
  }

  async all(manager: EntityManager = this.dataSource.manager): Promise<RegisteredKey[]> {
    return manager.query(
      `SELECT version, cipher, check_value AS "checkValue", uses_reserved::float8 AS "usesReserved",
              settled_at IS NOT NULL AS settled
       FROM field_keys ORDER BY version`,
    );
  }

  async newestVersion(): Promise<number | undefined> {
    const rows: { version: number | null }[] = await this.dataSource.query(
      'SELECT max(version) AS version FROM field_keys',
    );
    return rows[0]?.version ?? undefined;
  }

  /** Does nothing when it is registered; two processes that start at once register the same key. */
  async add(ring: KeyRing, key: FieldKey, { settled }: { readonly settled: boolean }): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO field_keys (version, cipher, check_value, made_at, settled_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [key.version, key.cipher, checkValue(ring, key), key.madeAt, settled ? key.madeAt : null],
    );
  }

  async settle(version: number, at: Date): Promise<void> {
    await this.dataSource.query('UPDATE field_keys SET settled_at = $2 WHERE version = $1', [version, at]);
  }

  /** Takes a block of uses out of the key's life. False: the limit would be passed. */
  async reserve(version: number, uses: number, limit: number): Promise<boolean> {
    // TypeORM answers an UPDATE with its rows and their count.
    const [rows]: [unknown[], number] = await this.dataSource.query(
      `UPDATE field_keys SET uses_reserved = uses_reserved + $2
       WHERE version = $1 AND uses_reserved + $2 <= $3 RETURNING version`,
      [version, uses, limit],
    );
    return rows.length === 1;
  }

  /** One rotation at a time over all processes. Undefined: another one is at it. */
  async alone<T>(work: () => Promise<T>): Promise<T | undefined> {
    // The embedded database has one process, and no second connection that could hold a lock.
    if (this.kind === 'embedded') return work();
    const holder = this.dataSource.createQueryRunner();
    try {
      const [lock]: { got: boolean }[] = await holder.query('SELECT pg_try_advisory_lock($1) AS got', [
        ROTATION_LOCK,
      ]);
      if (lock?.got !== true) return undefined;
      try {
        return await work();
      } finally {
        await holder.query('SELECT pg_advisory_unlock($1)', [ROTATION_LOCK]);
      }
    } finally {
      await holder.release();
    }
  }

  /** The database itself refuses while a row is sealed with one of them. @returns whether they are gone. */
  async remove(versions: readonly number[]): Promise<boolean> {
    try {
      await this.dataSource.query('DELETE FROM field_keys WHERE version = ANY($1)', [versions]);
      return true;
    } catch (cause) {
      if (systemErrorCode(cause) === FOREIGN_KEY_VIOLATION) return false;
      throw cause;
    }
  }
}
