import { Injectable } from '@nestjs/common';
import type { LedgerKind } from '@yingshang/shared/contracts/ledger';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';

/** A text that the content of an entry commits to. */
export interface NestedText {
  /** As the content holds it, hexadecimal. */
  readonly commitment: string;
  /** Null: destroyed together with its salt. */
  readonly opened: { readonly salt: string; readonly text: string } | null;
}

/** What a domain answers for: the rows behind the entries of one kind. */
export interface SubjectsOfKind {
  readonly kind: LedgerKind;
  /** The contents of the rows as they are now, exactly as they were recorded. A row that is gone is not in the answer. */
  contentsOf(subjects: readonly string[], manager: EntityManager): Promise<ReadonlyMap<string, JsonObject>>;
  /** The texts that those contents commit to, by subject; for kinds that have some. */
  textsOf?(
    subjects: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly NestedText[]>>;
  /** Rows in the order of their ids, after one: a row that was never put on the log is found by it. */
  subjectsAfter?(after: string | null, most: number, manager: EntityManager): Promise<readonly string[]>;
}

/** Every domain that records registers how its rows are read again: the audit holds them to the log. */
@Injectable()
export class LedgerSubjects {
  private readonly kinds = new Map<string, SubjectsOfKind>();

  register(subjects: SubjectsOfKind): void {
    if (this.kinds.has(subjects.kind)) throw new Error(`${subjects.kind} is registered twice`);
    this.kinds.set(subjects.kind, subjects);
  }

  of(kind: string): SubjectsOfKind | undefined {
    return this.kinds.get(kind);
  }

  all(): readonly SubjectsOfKind[] {
    return [...this.kinds.values()];
  }
}
