import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ComplaintEventEntity } from './complaint-event.entity';
import type { ComplaintRow } from './complaint-row';

/** What a domain above does in the transaction in which something happens to a complaint. */
export interface ComplaintWatcher {
  /** The row as it stands after the whole step, and each event of it in order. */
  readonly stepped?: (
    row: ComplaintRow,
    event: Readonly<ComplaintEventEntity>,
    manager: EntityManager,
  ) => Promise<void>;
  /** The complainant took back that it may be published. */
  readonly publishingWithdrawn?: (complaintId: string, manager: EntityManager) => Promise<void>;
}

/** News of complaints for domains above. A watcher that fails undoes the step. */
@Injectable()
export class ComplaintWatchers {
  private readonly watchers: ComplaintWatcher[] = [];

  add(watcher: ComplaintWatcher): void {
    this.watchers.push(watcher);
  }

  async stepped(
    row: ComplaintRow,
    events: readonly ComplaintEventEntity[],
    manager: EntityManager,
  ): Promise<void> {
    for (const event of events)
      for (const watcher of this.watchers) await watcher.stepped?.(row, event, manager);
  }

  async publishingWithdrawn(complaintId: string, manager: EntityManager): Promise<void> {
    for (const watcher of this.watchers) await watcher.publishingWithdrawn?.(complaintId, manager);
  }
}
