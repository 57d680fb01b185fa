import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { FieldCrypto } from './field-crypto';
import type { Place } from './sealed-text';

export interface Revealed {
  readonly place: Place;
  readonly sealed: string;
  /** Who wants to see it, and in which unit's name: its auditors see that it was opened. Without one: the whole city's. */
  readonly by: {
    readonly personId: string;
    readonly displayName: string;
    readonly unitId?: string | null;
  };
  /** What for, as a word of the code: `call-back`. */
  readonly purpose: string;
}

/** The only way to a person's identity in clear: each time leaves a line in `decryptions`, which takes no changes. */
@Injectable()
export class Identities {
  constructor(
    private readonly fields: FieldCrypto,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The line is kept before the value is handed out, and also when it could not be read. */
  async reveal({ place, sealed, by, purpose }: Revealed): Promise<Outcome<string>> {
    const opened = await this.fields.openAny(place, sealed);
    await this.dataSource.query(
      `INSERT INTO decryptions
         (id, at, actor_id, actor_name, table_name, column_name, row_id, purpose, readable, unit_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        randomUUID(),
        new Date(this.clock.now()),
        by.personId,
        by.displayName,
        place.table,
        place.column,
        place.rowId,
        purpose,
        opened.ok,
        by.unitId ?? null,
      ],
    );
    return opened;
  }
}
