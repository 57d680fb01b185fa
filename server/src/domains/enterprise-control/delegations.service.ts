import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  changeDelegate,
  type Delegate,
  inviteDelegate,
  type listDelegates,
  MOST_DELEGATES,
  revokeDelegate,
} from '@yingshang/shared/contracts/enterprises';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto, SealedTables } from '../../platform/crypto';
import { Writes } from '../../platform/http';
import { Holdings } from '../enterprises';
import { PeopleService } from '../identity';
import { alreadyDelegate, tooManyDelegates, unknownDelegate, unknownEnterprise } from './control.refusals';
import type { DelegationEntity } from './delegation.entity';
import { placeOf, SEALS_A_DELEGATION, sealDelegate, sealedDelegations } from './delegation-seals';
import {
  checkDelegate,
  checkTerms,
  type Terms,
  type WantedDelegate,
  type WantedTerms,
} from './delegation-terms';
import { DelegationsRepository } from './delegations.repository';
import { DelegationEnding } from './ending.service';
import { partOf } from './played-alone';

export interface DelegationKey {
  readonly enterpriseId: string;
  readonly delegationId: string;
}

/** Whom a controller lets act for the enterprise. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly repository: DelegationsRepository,
    private readonly ending: DelegationEnding,
    private readonly holdings: Holdings,
    private readonly people: PeopleService,
    private readonly fields: FieldCrypto,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
    sealedTables: SealedTables,
  ) {
    sealedTables.register(sealedDelegations);
  }

  async list(actor: Actor, enterpriseId: string): Promise<ResponseOf<typeof listDelegates>> {
    const all = await this.repository.findLive(enterpriseId, this.clock.today());
    const live = partOf(actor, all, giverOf);
    return { items: await Promise.all(live.map((one) => this.shown(one))), most: MOST_DELEGATES };
  }

  /** Nobody is looked up by the number: whether it is known here makes no difference to anything. */
  async invite(
    actor: Actor,
    idempotencyKey: string,
    enterpriseId: string,
    wanted: WantedDelegate,
  ): Promise<Outcome<ResponseOf<typeof inviteDelegate>>> {
    const checked = checkDelegate(wanted, this.clock.today());
    if (!checked.ok) return checked;
    const sealer = await this.fields.sealer(SEALS_A_DELEGATION);
    if (!sealer.ok) return sealer;
    const { name, phone, scopes, endsOn } = checked.value;
    const phoneIndex = this.people.phoneIndex(phone);
    const id = randomUUID();
    const delegation = {
      id,
      enterpriseId,
      givenBy: actor.personId,
      ...sealDelegate(sealer.value, id, { name, phone }),
      phoneIndex,
      scopes,
      endsOn,
      invitedAt: new Date(this.clock.now()),
      personId: null,
      acceptedAt: null,
    };
    const request = { enterpriseId, phoneIndex, name, scopes, endsOn };
    const key = { idempotencyKey, route: inviteDelegate.name, actor: actor.personId, request };
    return this.writes.once(key, (manager) => this.keep(actor, delegation, manager));
  }

  change(
    actor: Actor,
    idempotencyKey: string,
    at: DelegationKey,
    wanted: WantedTerms,
  ): Promise<Outcome<ResponseOf<typeof changeDelegate>>> {
    const terms = checkTerms(wanted, this.clock.today());
    if (!terms.ok) return Promise.resolve(terms);
    const key = {
      idempotencyKey,
      route: changeDelegate.name,
      actor: actor.personId,
      request: { ...at, ...terms.value },
    };
    return this.writes.once(key, async (manager) => {
      if ((await this.findLive(actor, at, manager)) === null) return unknownDelegate();
      await this.repository.change(at.delegationId, terms.value, manager);
      await this.note('delegation-changed', actor, at, terms.value, manager);
      return ok({ id: at.delegationId });
    });
  }

  revoke(
    actor: Actor,
    idempotencyKey: string,
    at: DelegationKey,
  ): Promise<Outcome<ResponseOf<typeof revokeDelegate>>> {
    const key = { idempotencyKey, route: revokeDelegate.name, actor: actor.personId, request: at };
    return this.writes.once(key, async (manager) => {
      const delegation = await this.findLive(actor, at, manager);
      if (delegation !== null) await this.ending.end([delegation], 'revoked', actor, manager);
      return ok({ ended: delegation !== null });
    });
  }

  /** Locked with its enterprise; null for one that ended or belongs to another. */
  async findLive(
    actor: Actor,
    { enterpriseId, delegationId }: DelegationKey,
    manager: EntityManager,
  ): Promise<DelegationEntity | null> {
    await this.holdings.lock(enterpriseId, manager);
    const delegation = await this.repository.find(delegationId, manager);
    const lives = delegation?.enterpriseId === enterpriseId && delegation.endsOn >= this.clock.today();
    return lives ? (partOf(actor, [delegation], giverOf)[0] ?? null) : null;
  }

  private async keep(
    actor: Actor,
    delegation: Omit<DelegationEntity, 'demoCode'>,
    manager: EntityManager,
  ): Promise<Outcome<{ id: string }>> {
    const { id, enterpriseId, phoneIndex } = delegation;
    await this.holdings.lock(enterpriseId, manager);
    // Behind the lock: control may have been handed over since the gate was passed.
    const holder = await this.holdings.find({ enterpriseId, personId: actor.personId }, manager);
    const enterprise = await this.holdings.enterprise(enterpriseId, manager);
    if (enterprise === null || holder === null || holder.verification === 'none') return unknownEnterprise();
    const today = this.clock.today();
    // Ended ones take no place, and the same number may be named again.
    await this.repository.removeEnded(today, manager);
    const all = await this.repository.findLive(enterpriseId, today, manager);
    const live = partOf(actor, all, giverOf);
    if (live.some((one) => one.phoneIndex === phoneIndex)) return alreadyDelegate();
    if (live.length >= MOST_DELEGATES) return tooManyDelegates(MOST_DELEGATES);
    const demoCode = enterprise.demo && actor.demo ? newDemoCode() : null;
    await this.repository.add({ ...delegation, demoCode }, manager);
    await this.note('delegate-invited', actor, { enterpriseId, delegationId: id }, delegation, manager);
    return ok({ id });
  }

  private async note(
    what: 'delegate-invited' | 'delegation-changed',
    by: Actor,
    { enterpriseId, delegationId }: DelegationKey,
    { scopes, endsOn }: Terms,
    manager: EntityManager,
  ): Promise<void> {
    const detail = { delegation: delegationId, scopes: scopes.join(','), endsOn };
    await this.audit.note(
      { kind: `enterprise.${what}`, by, unitId: null, about: enterpriseId, detail },
      manager,
    );
  }

  private async shown(delegation: DelegationEntity): Promise<Delegate> {
    const { id, sealedName, sealedPhoneMask, scopes, endsOn, acceptedAt, personId, demoCode } = delegation;
    const name = await this.fields.open(placeOf(id, 'sealed_name'), sealedName);
    const mask = await this.fields.open(placeOf(id, 'sealed_phone_mask'), sealedPhoneMask);
    return {
      id,
      name: name.ok ? name.value : null,
      phoneMask: mask.ok ? mask.value : null,
      scopes,
      endsOn,
      state: acceptedAt === null ? 'invited' : 'accepted',
      demoCode: personId === null ? demoCode : null,
    };
  }
}

const giverOf = ({ givenBy }: DelegationEntity) => givenBy;

/** Eight digits, easy to type on a phone; of the demo's made-up enterprises alone. */
function newDemoCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}
