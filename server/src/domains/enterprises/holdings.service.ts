import { Injectable } from '@nestjs/common';
import { changeFact } from '@yingshang/shared/contracts/benefits';
import { registerEnterprise, type Verification } from '@yingshang/shared/contracts/enterprises';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import type { EnterpriseEntity } from './enterprise.entity';
import type { EnterpriseHolderEntity } from './enterprise-holder.entity';
import { EnterprisesRepository } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { ProfileRows } from './profile-rows.service';
import { ProfileWatchers } from './profile-watchers';

/** Writes whose kept answers tell of a profile, and go with it. */
export const ABOUT_PROFILES = [registerEnterprise.name, changeFact.name];

export interface HolderKey {
  readonly enterpriseId: string;
  readonly personId: string;
}

/** Who holds and controls an enterprise, for `enterprise-control`; facts and profile rows follow within the transaction. */
@Injectable()
export class Holdings {
  constructor(
    private readonly repository: EnterprisesRepository,
    private readonly facts: FactsRepository,
    private readonly rows: ProfileRows,
    private readonly watchers: ProfileWatchers,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  enterprise(id: string, manager?: EntityManager): Promise<EnterpriseEntity | null> {
    return this.repository.find(id, manager);
  }

  /** Whoever changes control or delegations of an enterprise goes alone. */
  lock(enterpriseId: string, manager: EntityManager): Promise<void> {
    return this.repository.lock(enterpriseId, manager);
  }

  find(
    { personId, enterpriseId }: HolderKey,
    manager?: EntityManager,
  ): Promise<EnterpriseHolderEntity | null> {
    return this.repository.findHolder(personId, enterpriseId, manager);
  }

  async controllersOf(enterpriseId: string, manager?: EntityManager): Promise<EnterpriseHolderEntity[]> {
    const holders = await this.repository.holdersOf(enterpriseId, manager);
    return holders.filter(({ verification }) => verification !== 'none');
  }

  /** Makes a holder of whoever was none. @returns since when. */
  async giveControl(
    key: HolderKey,
    verification: Exclude<Verification, 'none'>,
    manager: EntityManager,
  ): Promise<Date> {
    const provenAt = new Date(this.clock.now());
    await this.repository.hold({ ...key, verification, provenAt, registeredAt: provenAt }, manager);
    await this.repository.setControl({ ...key, verification, provenAt }, manager);
    await this.rows.keepAll(key.enterpriseId, 'holder', manager);
    return provenAt;
  }

  /** Still a holder, who sees public facts and the own word. */
  async takeControl(key: HolderKey, manager: EntityManager): Promise<void> {
    await this.repository.setControl({ ...key, verification: 'none', provenAt: null }, manager);
    await this.forgetAnswers(key.personId, manager);
    await this.rows.keepAll(key.enterpriseId, 'register', manager);
  }

  /** Of the person's writes about profiles: they hold values. */
  async forgetAnswers(personId: string, manager: EntityManager): Promise<void> {
    await this.writes.forgetAnswers({ actor: personId, routes: ABOUT_PROFILES }, manager);
  }

  /**
   * With the own statements, and everything that hangs on holding. Keys do not say of which enterprise they are, so the
   * person's kept answers about others are forgotten, too. @returns whether they held it.
   */
  async forget({ enterpriseId, personId }: HolderKey, manager: EntityManager): Promise<boolean> {
    await this.facts.forget(enterpriseId, personId, manager);
    await this.forgetAnswers(personId, manager);
    await this.watchers.left({ enterpriseId, personId }, manager);
    return this.repository.leave(personId, enterpriseId, manager);
  }
}
