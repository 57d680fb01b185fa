import { Injectable } from '@nestjs/common';
import type { listComplaintHandlers } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { type LiveGrant, PeopleService, RoleGrantsService } from '../identity';
import { unknownHandler } from './complaint-desk.refusals';
import { ComplaintDeskRepository } from './complaint-desk.repository';

type Listed = ResponseOf<typeof listComplaintHandlers>;

/** Whom a lead may give a complaint to: who works in the unit today as its handler, or leads it. */
@Injectable()
export class ComplaintHandlers {
  constructor(
    private readonly grants: RoleGrantsService,
    private readonly people: PeopleService,
    private readonly repository: ComplaintDeskRepository,
  ) {}

  async list(actor: Actor, unitId: string): Promise<Listed> {
    const people = new Map((await this.grantsIn(actor, unitId)).map((grant) => [grant.personId, grant]));
    const held = await this.repository.held(unitId, [...people.keys()]);
    return {
      items: [...people.values()].map(({ personId, displayName }) => ({
        id: personId,
        name: displayName,
        holds: held.get(personId) ?? 0,
        me: personId === actor.personId,
      })),
    };
  }

  async mayBeGiven(
    actor: Actor,
    unitId: string,
    handlerId: string,
    manager: EntityManager,
  ): Promise<Outcome<null>> {
    const grants = await this.grantsIn(actor, unitId, manager);
    return grants.some(({ personId }) => personId === handlerId) ? ok(null) : unknownHandler();
  }

  /** Visitors of a demo see the people of their own device only, as where roles are granted. */
  private async grantsIn(actor: Actor, unitId: string, manager?: EntityManager): Promise<LiveGrant[]> {
    const { demo, personId } = actor;
    const mine = demo
      ? { visitorId: (await this.people.find(personId, manager))?.visitorId ?? personId }
      : {};
    const grants = await this.grants.find({ unitIds: [unitId], demo, ...mine }, manager);
    return grants.filter(({ role }) => role === 'handler' || role === 'lead');
  }
}
