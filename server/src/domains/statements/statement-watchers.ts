import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What an office may read of the statement may be another now. */
type Watch = (statementId: string, manager: EntityManager) => Promise<void>;

/**
 * News of checks for domains above, in the transaction in which words were let through or held back. A watcher that
 * fails undoes the decision; one is told of every board's statements, and leaves alone what is not its own.
 */
@Injectable()
export class StatementWatchers {
  private readonly watches: Watch[] = [];

  add(watch: Watch): void {
    this.watches.push(watch);
  }

  async tell(statementId: string, manager: EntityManager): Promise<void> {
    for (const watch of this.watches) await watch(statementId, manager);
  }
}
