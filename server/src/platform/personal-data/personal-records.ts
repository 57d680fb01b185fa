import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Whose they are: a person who signed in, or a device that did not (its visitor id). */
export type Holder = 'person' | 'device';

/** One thing that is kept, as its owner reads it: labels and values in Chinese. */
export type RecordEntry = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Who asks to read their own; each opening of a sealed identity is recorded under this name. */
export interface Reader {
  readonly personId: string;
  readonly displayName: string;
}

/** A kind of record that a part of the product holds about somebody. Ids are UUIDs in lower case. */
export interface PersonalRecords {
  /** A word of the code: `favourites`. */
  readonly name: string;
  readonly of: Holder;
  /** In Chinese, as people know it: 收藏的政策. */
  readonly title: string;
  /** By table: the columns that say whose a row is. The schema is held to them (personal-data.db-spec.ts). */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** All of it, as it is handed to its owner. Reads only, outside any transaction. */
  readonly read: (id: string, reader: Reader) => Promise<readonly RecordEntry[]>;
  /** How many there are, without opening any. */
  readonly count: (id: string) => Promise<number>;
  /** Leaves nothing by which the owner is found. Null where nothing may be taken away: then `kept` says why. */
  readonly forget: ((id: string, manager: EntityManager) => Promise<void>) | null;
  /** In Chinese: what stays after `forget`, and why. Null when nothing does. */
  readonly kept: string | null;
  /** The row that others hang on, so that they are still found while they go. */
  readonly goesLast?: true;
}

/** Every domain registers what it holds about people: the one list from which export and deletion work. */
@Injectable()
export class PersonalRegister {
  private readonly records = new Map<string, PersonalRecords>();

  register(...records: readonly PersonalRecords[]): void {
    for (const one of records) {
      if (one.forget === null && one.kept === null) throw new Error(`${one.name} stays, and nobody says why`);
      this.records.set(`${one.of} ${one.name}`, one);
    }
  }

  /** In the order in which they go. */
  of(holder: Holder): readonly PersonalRecords[] {
    const all = [...this.records.values()].filter((one) => one.of === holder);
    return [...all.filter((one) => !one.goesLast), ...all.filter((one) => one.goesLast)];
  }

  all(): readonly PersonalRecords[] {
    return [...this.of('person'), ...this.of('device')];
  }
}
