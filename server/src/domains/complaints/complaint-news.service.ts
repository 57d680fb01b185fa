import { Injectable } from '@nestjs/common';
import { isOfTheirs } from '@yingshang/shared/complaints';
import { isOutside, worksIn } from '@yingshang/shared/follow-ups';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type LiveGrant, RoleGrantsService } from '../identity';
import { NO_ENTERPRISE, Notices } from '../notices';
import { ServiceCardsService } from '../service-cards';
import { toldCollected } from './collected-hours';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintEventEntity } from './complaint-event.entity';
import type { ComplaintRow } from './complaint-row';
import { isToldCollected, type News, newsOf } from './complaint-tidings';

/** A demo city has as many leads of a unit as visitors; nobody needs more told than this. */
const MOST_TOLD = 50;

interface Happened {
  readonly event: ComplaintEventEntity;
  readonly row: ComplaintRow;
  readonly byId: string | null;
}

/**
 * Who is told of what happened, in its own transaction. The complainant by their ticket, an office by the case's id:
 * no notice leads from one to the other.
 */
@Injectable()
export class ComplaintNews {
  constructor(
    private readonly notices: Notices,
    private readonly complainants: ComplainantsRepository,
    private readonly grants: RoleGrantsService,
    private readonly cards: ServiceCardsService,
    private readonly clock: Clock,
  ) {}

  /** `byId`: the member of staff who did it, and knows. */
  async tell(
    events: readonly ComplaintEventEntity[],
    row: ComplaintRow,
    byId: string | null,
    manager: EntityManager,
  ): Promise<void> {
    for (const event of events)
      for (const news of newsOf(event, row)) await this.tellOf(news, { event, row, byId }, manager);
  }

  private async tellOf(news: News, { event, row, byId }: Happened, manager: EntityManager) {
    if (news.to === 'complainant' || news.to === 'joiners') return this.tellFollowers(news, row, manager);
    const people = await this.staffOf(news, row, manager);
    const ids = [...new Set(people)].filter((id) => id !== byId).slice(0, MOST_TOLD);
    const later = isToldCollected(news, event, row)
      ? { shownFrom: new Date(toldCollected(this.clock.now())) }
      : {};
    // Without a key: a step is taken once, under the lock of its row, and a key would outlive whom it names.
    for (const personId of ids)
      await this.notices.tellOne(
        { subject: { kind: 'case', board: 'complaint-desk', event: news.event, caseId: row.id } },
        { personId, about: NO_ENTERPRISE, details: null, muted: null, ...later },
        manager,
      );
  }

  private async tellFollowers({ to, event }: News, { id }: ComplaintRow, manager: EntityManager) {
    const everybody = await this.complainants.everybodyOf(id, manager);
    for (const { personId, ticket } of everybody.filter(({ joined }) => joined === (to === 'joiners')))
      await this.notices.tellOne(
        { subject: { kind: 'case', board: 'complaints', event, caseId: ticket } },
        { personId, about: NO_ENTERPRISE, details: null, muted: null },
        manager,
      );
  }

  private async staffOf({ to }: News, row: ComplaintRow, manager: EntityManager): Promise<string[]> {
    if (to === 'handler' && row.handlerId !== null) return [row.handlerId];
    if (row.unitId === null) return this.cityWatchers(row, manager);
    if (to === 'supervisors') return this.watchersOf(row.unitId, manager);
    const grants = await this.grants.find({ unitIds: [row.unitId] }, manager);
    return grants.filter(({ role }) => role === 'lead').map(({ personId }) => personId);
  }

  private async watchersOf(unitId: string, manager: EntityManager): Promise<string[]> {
    const place = { unitId, path: await this.cards.pathOf(unitId, manager) };
    const grants = await this.grants.find({ unitIds: place.path }, manager);
    const ofPerson = (id: string) => grants.filter(({ personId }) => personId === id);
    return grants
      .filter(({ personId, role }) => role === 'supervisor' && isOutside(ofPerson(personId), place))
      .map(({ personId }) => personId);
  }

  /** While nobody knows whose it is: supervisors in bodies of the city's own level who work in no unit that handed it back. */
  private async cityWatchers(row: ComplaintRow, manager: EntityManager): Promise<string[]> {
    const grants = await this.grants.find({}, manager);
    const supervisors = grants.filter(({ role }) => role === 'supervisor');
    const ofCity = new Set<string>();
    for (const unitId of new Set(supervisors.map((grant: LiveGrant) => grant.unitId)))
      if ((await this.cards.pathOf(unitId, manager)).length === 1) ofCity.add(unitId);
    const works = (id: string) => worksIn(grants.filter(({ personId }) => personId === id));
    return supervisors
      .filter(({ personId, unitId }) => ofCity.has(unitId) && !isOfTheirs(row, works(personId)))
      .map(({ personId }) => personId);
  }
}
