import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConsentPurpose } from '@yingshang/shared/contracts/consents';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { ConsentEntity } from './consent.entity';
import { ConsentsRepository } from './consents.repository';
import { statements } from './privacy-notice';

/** Deletes what was kept on the strength of a consent, in the transaction that withdraws it. */
type Withdrawal = (personId: string, manager: EntityManager) => Promise<void>;

/** Who agreed to what, and when. */
@Injectable()
export class ConsentsService {
  private readonly withdrawals = new Map<ConsentPurpose, Withdrawal[]>();

  constructor(
    private readonly consents: ConsentsRepository,
    private readonly clock: Clock,
  ) {}

  /** What somebody agrees to now. */
  currentVersion(purpose: ConsentPurpose): string {
    return statements[purpose].version;
  }

  isCurrent(purpose: ConsentPurpose, version: string): boolean {
    return version === this.currentVersion(purpose);
  }

  /** The last given first, those withdrawn too. */
  listOf(personId: string): Promise<ConsentEntity[]> {
    return this.consents.findOf(personId);
  }

  /** Whether the person agreed to the text as it is now, and has not taken it back. */
  holds(personId: string, purpose: ConsentPurpose, manager?: EntityManager): Promise<boolean> {
    return this.consents.holds(personId, purpose, this.currentVersion(purpose), manager);
  }

  /** To the current text; ask `isCurrent` about what the person saw. Again is as good as once. */
  async give(personId: string, purpose: ConsentPurpose, manager: EntityManager): Promise<void> {
    const version = this.currentVersion(purpose);
    const givenAt = new Date(this.clock.now());
    await this.consents.add(
      { id: randomUUID(), personId, purpose, version, givenAt, withdrawnAt: null },
      manager,
    );
  }

  /**
   * What was kept on the strength of it goes in the same transaction. `account` is the ground on which the account
   * itself stands: whoever withdraws that deletes the account.
   * @returns false when there was nothing to withdraw.
   */
  async withdraw(personId: string, purpose: ConsentPurpose, manager: EntityManager): Promise<boolean> {
    const count = await this.consents.withdraw(personId, purpose, new Date(this.clock.now()), manager);
    for (const forget of this.withdrawals.get(purpose) ?? []) await forget(personId, manager);
    return count > 0;
  }

  /** For domains that keep something on the strength of a consent. */
  onWithdrawn(purpose: ConsentPurpose, forget: Withdrawal): void {
    this.withdrawals.set(purpose, [...(this.withdrawals.get(purpose) ?? []), forget]);
  }
}
