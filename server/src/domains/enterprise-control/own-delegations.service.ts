import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  acceptDelegation,
  claimDemoInvitation,
  leaveDelegation,
  type listOwnDelegations,
  type OwnDelegation,
} from '@yingshang/shared/contracts/enterprises';
import { normalizeTypedCode } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Holdings } from '../enterprises';
import { PeopleService } from '../identity';
import { alreadyControl, unknownInvitation } from './control.refusals';
import type { DelegationEntity } from './delegation.entity';
import { DelegationsRepository, type Invitee } from './delegations.repository';
import { DelegationEnding } from './ending.service';

/** What a person was asked to do for others, and does. */
@Injectable()
export class OwnDelegationsService {
  constructor(
    private readonly repository: DelegationsRepository,
    private readonly ending: DelegationEnding,
    private readonly holdings: Holdings,
    private readonly people: PeopleService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async mine({ personId }: Actor): Promise<ResponseOf<typeof listOwnDelegations>> {
    const found = await this.repository.findFor(await this.inviteeOf(personId), this.clock.today());
    const items: OwnDelegation[] = [];
    for (const { id, enterpriseId, scopes, endsOn, acceptedAt } of found) {
      const enterprise = await this.holdings.enterprise(enterpriseId);
      if (enterprise === null) continue;
      const { name: enterpriseName, creditCode, demo } = enterprise;
      const state = acceptedAt === null ? 'invited' : 'accepted';
      items.push({ id, enterpriseId, enterpriseName, creditCode, demo, scopes, endsOn, state });
    }
    return { items };
  }

  accept(
    actor: Actor,
    idempotencyKey: string,
    id: string,
  ): Promise<Outcome<ResponseOf<typeof acceptDelegation>>> {
    const { personId } = actor;
    const key = { idempotencyKey, route: acceptDelegation.name, actor: personId, request: { id } };
    return this.writes.once(key, async (manager) => {
      const delegation = await this.findOwn(personId, id, manager);
      if (delegation === null) return unknownInvitation();
      const { enterpriseId, acceptedAt } = delegation;
      if (acceptedAt !== null) return ok({ enterpriseId });
      const holder = await this.holdings.find({ enterpriseId, personId }, manager);
      if (holder !== null && holder.verification !== 'none') return alreadyControl();
      const former = await this.repository.findOf(enterpriseId, personId, manager);
      const replaced = former.filter((one) => one.id !== id);
      await this.ending.end(replaced, 'replaced', actor, manager);
      const accepted = { personId, acceptedAt: new Date(this.clock.now()), demoCode: null };
      await this.repository.change(id, accepted, manager);
      await this.audit.note(
        {
          kind: 'enterprise.delegation-accepted',
          by: actor,
          unitId: null,
          about: enterpriseId,
          detail: { delegation: id },
        },
        manager,
      );
      return ok({ enterpriseId });
    });
  }

  leave(
    actor: Actor,
    idempotencyKey: string,
    id: string,
  ): Promise<Outcome<ResponseOf<typeof leaveDelegation>>> {
    const key = { idempotencyKey, route: leaveDelegation.name, actor: actor.personId, request: { id } };
    return this.writes.once<{ left: boolean }>(key, async (manager) => {
      const delegation = await this.findOwn(actor.personId, id, manager);
      if (delegation === null) return ok({ left: false });
      const why = delegation.acceptedAt === null ? 'declined' : 'left';
      await this.ending.end([delegation], why, actor, manager);
      return ok({ left: true });
    });
  }

  /** The demo's stand-in for a verified number: whoever has the code is the one who was meant. */
  claim(
    { personId, demo }: Actor,
    idempotencyKey: string,
    code: string,
  ): Promise<Outcome<ResponseOf<typeof claimDemoInvitation>>> {
    const typed = normalizeTypedCode(code);
    const key = {
      idempotencyKey,
      route: claimDemoInvitation.name,
      actor: personId,
      request: { code: typed },
    };
    return this.writes.once(key, async (manager) => {
      const found = demo && typed !== '' ? await this.repository.findByDemoCode(typed, manager) : null;
      if (found === null) return unknownInvitation();
      await this.holdings.lock(found.enterpriseId, manager);
      const delegation = await this.repository.find(found.id, manager);
      const open = delegation !== null && delegation.endsOn >= this.clock.today();
      if (!open || (delegation.personId ?? personId) !== personId) return unknownInvitation();
      await this.repository.change(found.id, { personId }, manager);
      return ok({ id: found.id });
    });
  }

  /** Live, locked with its enterprise, and this person's; else null. */
  private async findOwn(
    personId: string,
    id: string,
    manager: EntityManager,
  ): Promise<DelegationEntity | null> {
    const seen = await this.repository.find(id, manager);
    if (seen === null) return null;
    await this.holdings.lock(seen.enterpriseId, manager);
    const delegation = await this.repository.find(id, manager);
    if (delegation === null || delegation.endsOn < this.clock.today()) return null;
    return isFor(delegation, await this.inviteeOf(personId, manager)) ? delegation : null;
  }

  private async inviteeOf(personId: string, manager?: EntityManager): Promise<Invitee> {
    const person = await this.people.find(personId, manager);
    return { personId, phoneIndex: person?.phoneIndex ?? null };
  }
}

/** Once somebody took it up it is theirs, whoever has the number later. */
function isFor(delegation: DelegationEntity, { personId, phoneIndex }: Invitee): boolean {
  if (delegation.personId !== null) return delegation.personId === personId;
  return phoneIndex !== null && delegation.phoneIndex === phoneIndex;
}
