import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { SigningKeys } from '../../platform/crypto';
import type { AuditReport, Outside } from './audit-report';
import { AuditRun } from './audit-run';
import { LedgerAuditRepository } from './ledger-audit.repository';
import { LedgerKeysRepository } from './ledger-keys.repository';
import { LedgerSubjects } from './ledger-subjects';

/** Holds the domains' rows to the log, the log to what was signed, and both to what others kept. */
@Injectable()
export class LedgerAudit {
  constructor(
    private readonly repository: LedgerAuditRepository,
    private readonly keysRepository: LedgerKeysRepository,
    private readonly subjects: LedgerSubjects,
    private readonly signing: SigningKeys,
    private readonly cityKind: CityKind,
  ) {}

  /** In a transaction that sees one moment, whatever is written meanwhile. */
  async once(outside: Outside): Promise<AuditReport> {
    // Before it: the embedded database has no second connection.
    const isDemo = await this.cityKind.isDemo();
    return this.repository.atOneMoment((manager) => this.within(outside, isDemo, manager));
  }

  /** Reads only, through the manager. `isDemo`: a reset may have taken rows away. */
  async within(outside: Outside, isDemo: boolean, manager: EntityManager): Promise<AuditReport> {
    const run = new AuditRun(this.repository, this.subjects, this.signing, outside, manager);
    return run.all(await this.keysRepository.all(manager), isDemo);
  }
}
