import { Injectable } from '@nestjs/common';
import { isOver } from '@yingshang/shared/complaints';
import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import type { PreparedStatement } from '../statements';
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintRow } from './complaint-row';
import { cannotJoin } from './complaints.refusals';
import { ComplaintsRepository } from './complaints.repository';
import { FilingLimit } from './filing-limit.service';
import { JoinTokens } from './join-tokens.service';

interface Joining {
  readonly personId: string;
  readonly ticket: string;
  readonly complaintId: string;
  readonly statement: PreparedStatement | null;
}

/**
 * Follows somebody else's complaint instead of filing the same matter again. Whoever joins is told how it goes and does
 * no step: it stays the complainant's.
 */
@Injectable()
export class ComplaintJoining {
  constructor(
    private readonly tokens: JoinTokens,
    private readonly words: ComplainantWords,
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly limit: FilingLimit,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async join(
    personId: string,
    joinId: string,
    { ticket, text, more }: FileComplaintRequest,
  ): Promise<Outcome<null>> {
    const complaintId = this.tokens.read(joinId, personId);
    const row = complaintId === null ? null : await this.repository.find(complaintId);
    if (row === null || complaintId === null) return cannotJoin();
    const own = { personId, unitId: row.unitId, part: 'text', text } as const;
    const statement = await (more ? this.words.prepare(own) : this.words.prepareIfAny(own));
    if (!statement.ok) return statement;
    const joining = { personId, ticket, complaintId, statement: statement.value };
    return this.transactions.run((manager) => this.keep(joining, manager));
  }

  private async keep(joining: Joining, manager: EntityManager): Promise<Outcome<null>> {
    const { personId, ticket, complaintId, statement } = joining;
    const within = await this.limit.check(personId, manager);
    if (!within.ok) return within;
    const row = await this.repository.findLocked(complaintId, manager);
    if (row === null || !mayBeJoined(row)) return cannotJoin();
    const statementId = statement?.id ?? null;
    const filedAt = new Date(this.clock.now());
    const joiner = { ticket, complaintId, personId, joined: true, statementId, mayPublish: false };
    // Theirs already, filed or joined; or the ticket is used.
    if (!(await this.complainants.add({ ...joiner, occasionId: null, filedAt }, manager)))
      return cannotJoin();
    await this.words.write([statement], manager);
    return ok(null);
  }
}

/** What is said of a person is nobody's to spread. */
function mayBeJoined(row: ComplaintRow): boolean {
  return row.class !== 'officer' && !isOver(row);
}
