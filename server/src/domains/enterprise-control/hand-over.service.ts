import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type EnterpriseController,
  endControl,
  handOverControl,
  leaveEnterprise,
} from '@yingshang/shared/contracts/enterprises';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Writes } from '../../platform/http';
import { Holdings } from '../enterprises';
import { PeopleService } from '../identity';
import {
  delegateNotHereYet,
  representativeOnly,
  unknownDelegate,
  unknownEnterprise,
} from './control.refusals';
import { mayEndControl } from './control-rank';
import { DelegationsService } from './delegations.service';
import { DelegationEnding } from './ending.service';
import { partOf } from './played-alone';

/** How control passes on and ends. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly holdings: Holdings,
    private readonly delegations: DelegationsService,
    private readonly ending: DelegationEnding,
    private readonly people: PeopleService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
  ) {}

  async controllers(actor: Actor, enterpriseId: string): Promise<{ items: EnterpriseController[] }> {
    const { personId } = actor;
    const all = await this.holdings.controllersOf(enterpriseId);
    const controllers = partOf(actor, all, (one) => one.personId);
    const own = controllers.find((one) => one.personId === personId);
    const people = await this.people.findAll(controllers.map((one) => one.personId));
    const items = controllers.flatMap((one) => {
      if (one.verification === 'none' || one.provenAt === null) return [];
      const person = people.find(({ id }) => id === one.personId);
      return [
        {
          personId: one.personId,
          displayName: person?.displayName ?? '',
          verification: one.verification,
          provenAt: one.provenAt.toISOString(),
          self: one === own,
          endable: own !== undefined && mayEndControl(own, one),
        },
      ];
    });
    // Who outranks stands first.
    return { items: items.sort((one, other) => rankOf(one) - rankOf(other)) };
  }

  endControl(
    actor: Actor,
    idempotencyKey: string,
    { enterpriseId, personId }: { readonly enterpriseId: string; readonly personId: string },
  ): Promise<Outcome<ResponseOf<typeof endControl>>> {
    const request = { enterpriseId, personId };
    const key = { idempotencyKey, route: endControl.name, actor: actor.personId, request };
    return this.writes.once<{ ended: boolean }>(key, async (manager) => {
      await this.holdings.lock(enterpriseId, manager);
      const by = await this.holdings.find({ enterpriseId, personId: actor.personId }, manager);
      const other = await this.holdings.find({ enterpriseId, personId }, manager);
      if (by === null) return unknownEnterprise();
      const seen = other === null ? [] : partOf(actor, [other], (one) => one.personId);
      if (other === null || seen.length === 0 || other.verification === 'none') return ok({ ended: false });
      if (!mayEndControl(by, other)) return representativeOnly();
      await this.ending.endGivenBy(enterpriseId, personId, 'control-ended', actor, manager);
      await this.holdings.takeControl({ enterpriseId, personId }, manager);
      await this.note('control-ended', actor, enterpriseId, { person: personId }, manager);
      return ok({ ended: true });
    });
  }

  /** The old one keeps nothing: no holding, no statements, no delegates. */
  handOver(
    actor: Actor,
    idempotencyKey: string,
    at: { readonly enterpriseId: string; readonly delegationId: string },
  ): Promise<Outcome<ResponseOf<typeof handOverControl>>> {
    const key = { idempotencyKey, route: handOverControl.name, actor: actor.personId, request: at };
    const { enterpriseId } = at;
    return this.writes.once(key, async (manager) => {
      const delegation = await this.delegations.findLive(actor, at, manager);
      const own = await this.holdings.find({ enterpriseId, personId: actor.personId }, manager);
      if (own === null || own.verification === 'none') return unknownEnterprise();
      if (delegation === null) return unknownDelegate();
      const { personId, acceptedAt } = delegation;
      if (personId === null || acceptedAt === null) return delegateNotHereYet();
      await this.ending.endGivenBy(enterpriseId, actor.personId, 'handed-over', actor, manager);
      await this.ending.endOf(enterpriseId, personId, 'handed-over', actor, manager);
      await this.holdings.giveControl({ enterpriseId, personId }, 'handed-over', manager);
      await this.holdings.forget({ enterpriseId, personId: actor.personId }, manager);
      await this.note('control-handed-over', actor, enterpriseId, { to: personId }, manager);
      return ok({ handedOver: true });
    });
  }

  leave(
    actor: Actor,
    idempotencyKey: string,
    enterpriseId: string,
  ): Promise<Outcome<ResponseOf<typeof leaveEnterprise>>> {
    const { personId } = actor;
    const key = {
      idempotencyKey,
      route: leaveEnterprise.name,
      actor: personId,
      request: { id: enterpriseId },
    };
    return this.writes.once(key, async (manager) => {
      await this.holdings.lock(enterpriseId, manager);
      const holder = await this.holdings.find({ enterpriseId, personId }, manager);
      await this.ending.endGivenBy(enterpriseId, personId, 'control-ended', actor, manager);
      const delegated = await this.ending.endOf(enterpriseId, personId, 'left', actor, manager);
      const held = await this.holdings.forget({ enterpriseId, personId }, manager);
      if (holder !== null && holder.verification !== 'none')
        await this.note('control-left', actor, enterpriseId, {}, manager);
      return ok({ left: held || delegated });
    });
  }

  private async note(
    what: 'control-ended' | 'control-handed-over' | 'control-left',
    by: Actor,
    about: string,
    detail: Readonly<Record<string, string>>,
    manager: EntityManager,
  ): Promise<void> {
    await this.audit.note({ kind: `enterprise.${what}`, by, unitId: null, about, detail }, manager);
  }
}

const rankOf = ({ verification }: EnterpriseController) => (verification === 'representative' ? 0 : 1);
