import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';

export interface AuditEvent {
  /** A word of the code: `staff.role-granted`. */
  readonly kind: string;
  /** Who did it; `operator` for the command line. */
  readonly by: { readonly personId: string; readonly displayName: string };
  /** The unit within whose reach an auditor sees it; null: the whole city's. */
  readonly unitId: string | null;
  /** What it was done to: an id, never a name or a number of a person. */
  readonly about: string;
  /** Words of the code, such as role and end date. No personal data. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What was done with power over others, in a table that takes no changes. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** In the transaction of what it tells of: the one does not happen without the other. */
  async note({ kind, by, unitId, about, detail }: AuditEvent, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO audit_events (id, at, kind, actor_id, actor_name, unit_id, about, detail)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        randomUUID(),
        new Date(this.clock.now()),
        kind,
        by.personId,
        by.displayName,
        unitId,
        about,
        JSON.stringify(detail),
      ],
    );
  }
}
