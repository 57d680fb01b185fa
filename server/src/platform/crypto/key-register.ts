import type { DataSource, EntityManager } from 'typeorm';
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

/** The table `field_keys`: which versions are in use, and how often. The newest one seals. Never a secret. */
export class KeyRegister {
  constructor(private readonly dataSource: DataSource) {}

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
