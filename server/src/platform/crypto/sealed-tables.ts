import { Injectable } from '@nestjs/common';

/** A column that names a person (`identity`: every opening is recorded), or any other that is nobody else's business. */
export type SealedKind = 'identity' | 'content';

/** A table with sealed columns. Its rows have `id uuid` and `key_version`, one version for all columns of a row. */
export interface SealedTable {
  readonly table: string;
  readonly columns: Readonly<Record<string, SealedKind>>;
}

/** Domains register theirs; a rotation goes through them all. Names are constants of the code, never input. */
@Injectable()
export class SealedTables {
  private readonly tables = new Map<string, SealedTable>();

  register(table: SealedTable): void {
    this.tables.set(table.table, table);
  }

  all(): readonly SealedTable[] {
    return [...this.tables.values()];
  }

  kindOf({ table, column }: { readonly table: string; readonly column: string }): SealedKind {
    const kind = this.tables.get(table)?.columns[column];
    if (kind === undefined) throw new Error(`${table}.${column} is not registered as sealed`);
    return kind;
  }
}
