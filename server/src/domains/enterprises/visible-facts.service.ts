import { Injectable } from '@nestjs/common';
import { type EnterpriseTie, isTied } from '@yingshang/shared/access';
import type { EntityManager } from 'typeorm';
import { EnterpriseTies } from '../../platform/access';
import type { Statement } from './counting-facts';
import type { EnterpriseEntity } from './enterprise.entity';
import { EnterprisesRepository } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { speakerOf, visibleStatements } from './visible-statements';

export interface SeenEnterprise {
  readonly enterprise: EnterpriseEntity;
  readonly tie: EnterpriseTie;
  /** In whose name own statements are read and made; null: in nobody's. */
  readonly speaker: string | null;
  readonly statements: readonly Statement[];
}

/**
 * The one way to the facts of an enterprise for a person: it looks up the tie itself, so that nobody can forget it.
 * A verdict worked out from a hidden fact would tell it, so matching reads no others either.
 */
@Injectable()
export class VisibleFacts {
  constructor(
    private readonly ties: EnterpriseTies,
    private readonly enterprises: EnterprisesRepository,
    private readonly facts: FactsRepository,
  ) {}

  /** Null for an enterprise that the person is not tied to at this moment. */
  async of(personId: string, enterpriseId: string, manager?: EntityManager): Promise<SeenEnterprise | null> {
    const tie = await this.ties.between(personId, enterpriseId, manager);
    const enterprise =
      tie !== null && isTied(tie) ? await this.enterprises.find(enterpriseId, manager) : null;
    if (tie === null || enterprise === null) return null;
    const speaker = speakerOf(tie, personId);
    const all = await this.facts.findFor(enterpriseId, speaker, manager);
    return { enterprise, tie, speaker, statements: visibleStatements(all, tie) };
  }
}
