import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Transactions } from '../../platform/database';
import { SessionsRepository } from './sessions.repository';

const operator = { personId: 'operator', displayName: '运维人员' };

/** For the command line, when tokens may have got into wrong hands. Whoever is signed out signs in again. */
@Injectable()
export class OperatorSessions {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  /** Of one person; of everybody without one. @returns how many sessions ended. */
  end(personId: string | null): Promise<Outcome<{ ended: number }>> {
    return this.transactions.run(async (manager) => {
      const ended = await (personId === null
        ? this.sessions.endEverybodys(manager)
        : this.sessions.endAll(personId, manager));
      const about = personId ?? 'everybody';
      await this.audit.note(
        { kind: 'sessions.ended', by: operator, unitId: null, about, detail: { ended } },
        manager,
      );
      return ok({ ended });
    });
  }
}
