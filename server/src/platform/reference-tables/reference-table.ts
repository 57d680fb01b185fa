export type ColumnType = 'text' | 'jsonb' | 'boolean' | 'date' | 'integer';

/**
 * A table whose rows come whole from outside and are replaced as a set. The table also has a column
 * `content_hash`, and `position` when the set is ordered.
 */
export interface ReferenceTable<Row> {
  readonly name: string;
  readonly key: keyof Row & string;
  /** Every field of the row; `parentId` is kept in the column `parent_id`. */
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  /** The order in which rows come is kept; a change of order alone is no change of content. */
  readonly ordered?: true;
  /** Rows that share the table but came another way are left alone: only those with this value are replaced. */
  readonly only?: { readonly column: keyof Row & string; readonly value: string };
}

export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
