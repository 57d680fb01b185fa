import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Holdings } from '../enterprises';
import type { DelegationEntity } from './delegation.entity';
import { DelegationsRepository } from './delegations.repository';

export type EndReason = 'revoked' | 'left' | 'declined' | 'replaced' | 'control-ended' | 'handed-over';

/** How delegations end: the row goes, what the delegate's kept answers tell of the enterprise goes, a line stays. */
@Injectable()
export class DelegationEnding {
  constructor(
    private readonly repository: DelegationsRepository,
    private readonly holdings: Holdings,
    private readonly audit: AuditTrail,
  ) {}

  async end(
    delegations: readonly DelegationEntity[],
    why: EndReason,
    by: Actor,
    manager: EntityManager,
  ): Promise<void> {
    await this.repository.remove(
      delegations.map(({ id }) => id),
      manager,
    );
    for (const { id, enterpriseId, personId } of delegations) {
      if (personId !== null) await this.holdings.forgetAnswers(personId, manager);
      await this.audit.note(
        {
          kind: 'enterprise.delegation-ended',
          by,
          unitId: null,
          about: enterpriseId,
          detail: { delegation: id, why },
        },
        manager,
      );
    }
  }

  /** What somebody gave ends with their control. */
  async endGivenBy(
    enterpriseId: string,
    givenBy: string,
    why: EndReason,
    by: Actor,
    manager: EntityManager,
  ): Promise<void> {
    await this.end(await this.repository.findGivenBy(enterpriseId, givenBy, manager), why, by, manager);
  }

  async endOf(
    enterpriseId: string,
    personId: string,
    why: EndReason,
    by: Actor,
    manager: EntityManager,
  ): Promise<boolean> {
    const own = await this.repository.findOf(enterpriseId, personId, manager);
    await this.end(own, why, by, manager);
    return own.length > 0;
  }
}
