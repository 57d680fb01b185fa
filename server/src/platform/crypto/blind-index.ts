import { createHmac, type KeyObject } from 'node:crypto';

/** A column of one table: the same value has another index in every other. */
export interface IndexedColumn {
  readonly table: string;
  readonly column: string;
}

/**
 * Equal values have equal indexes, and without the key nobody can try values: a plain hash of a phone number falls
 * to a few minutes of trying all. The caller normalises first, so that one number has one form.
 */
export function blindIndex(secret: KeyObject, column: IndexedColumn, normalised: string): string {
  return blindIndexer(secret, column)(normalised).toString('base64url');
}

/** The same for many values of one column, as bytes: 32 of them. */
export function blindIndexer(
  secret: KeyObject,
  { table, column }: IndexedColumn,
): (normalised: string) => Buffer {
  const name = JSON.stringify(['yingshang index', 1, table, column]);
  // A key a column: nothing is shared between columns but the secret above them.
  const own = createHmac('sha256', secret).update(name).digest();
  return (normalised) => createHmac('sha256', own).update(normalised, 'utf8').digest();
}
