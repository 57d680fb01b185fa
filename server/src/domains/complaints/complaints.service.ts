import { Injectable } from '@nestjs/common';
import type { StatementView } from '@yingshang/shared/contracts/statements';
import type { EntityManager } from 'typeorm';
import { type StatementReader, Statements } from '../statements';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintEventEntity } from './complaint-event.entity';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';

/** What a reader may see of what was complained of. */
export interface ComplaintWords {
  /** What was filed; null where it is not there. */
  readonly words: StatementView | null;
  /** Where it was, in words. */
  readonly place: string | null;
}

/** Complaints, for the domains above. */
@Injectable()
export class Complaints {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly statements: Statements,
  ) {}

  find(id: string, manager?: EntityManager): Promise<ComplaintEntity | null> {
    return this.repository.find(id, manager);
  }

  /** Those that are there, in no order. */
  many(ids: readonly string[], manager?: EntityManager): Promise<ComplaintEntity[]> {
    return this.repository.many(ids, manager);
  }

  /** In their order. */
  eventsOf(id: string, manager?: EntityManager): Promise<ComplaintEventEntity[]> {
    return this.repository.eventsOf(id, manager);
  }

  /** Whether the complainant lets it be published without their name; not once their account is gone. */
  async mayPublish(id: string, manager?: EntityManager): Promise<boolean> {
    return (await this.complainants.ofComplaint(id, manager))?.mayPublish ?? false;
  }

  joinersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.complainants.joinersOf(ids);
  }

  async wordsOf(row: ComplaintRow, as: StatementReader, manager?: EntityManager): Promise<ComplaintWords> {
    const ids = [row.statementId, row.placeStatementId].flatMap((id) => id ?? []);
    const read = await this.statements.read(ids, as, manager);
    return {
      words: read.get(row.statementId ?? '') ?? null,
      place: read.get(row.placeStatementId ?? '')?.text ?? null,
    };
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.repository.removeAll(manager);
  }
}
