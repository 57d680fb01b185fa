import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { FieldCrypto } from './field-crypto';
import type { Place } from './sealed-text';

export interface Opening {
  /** Who wants to see it, and in which unit's name: its auditors see that it was opened. Without one: the whole city's. */
  readonly by: {
    readonly personId: string;
    readonly displayName: string;
    readonly unitId?: string | null;
  };
  /** What for, as a word of the code: `call-back`. */
  readonly purpose: string;
}

export interface SealedPlace {
  readonly place: Place;
  readonly sealed: string;
}

export interface Revealed extends Opening, SealedPlace {}

/** The only way to a person's identity in clear: each time leaves a line in `decryptions`, which takes no changes. */
@Injectable()
export class Identities {
  constructor(
    private readonly fields: FieldCrypto,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The line is kept before the value is handed out, and also when it could not be read. */
  async reveal({ place, sealed, ...opening }: Revealed): Promise<Outcome<string>> {
    const opened = await this.fields.openAny(place, sealed);
    await this.keepLines(opening, [{ place, readable: opened.ok }]);
    return opened;
  }

  /** The same for many, a line each. Refused where one of them cannot be read. @returns in the order of the places */
  async revealAll(places: readonly SealedPlace[], opening: Opening): Promise<Outcome<string[]>> {
    const opened: Outcome<string>[] = [];
    for (const { place, sealed } of places) opened.push(await this.fields.openAny(place, sealed));
    const lines = places.map(({ place }, at) => ({ place, readable: opened[at]?.ok === true }));
    await this.keepLines(opening, lines);
    const plain: string[] = [];
    for (const one of opened) {
      if (!one.ok) return one;
      plain.push(one.value);
    }
    return ok(plain);
  }

  private async keepLines(
    { by, purpose }: Opening,
    lines: readonly { readonly place: Place; readonly readable: boolean }[],
  ): Promise<void> {
    const rows = lines.map(({ place, readable }) => ({ id: randomUUID(), ...place, readable }));
    await this.dataSource.query(
      `INSERT INTO decryptions
         (id, at, actor_id, actor_name, table_name, column_name, row_id, purpose, readable, unit_id)
       SELECT (line->>'id')::uuid, $2, $3, $4, line->>'table', line->>'column', line->>'rowId', $5,
         (line->>'readable')::boolean, $6
       FROM jsonb_array_elements($1::jsonb) line`,
      [
        JSON.stringify(rows),
        new Date(this.clock.now()),
        by.personId,
        by.displayName,
        purpose,
        by.unitId ?? null,
      ],
    );
  }
}
