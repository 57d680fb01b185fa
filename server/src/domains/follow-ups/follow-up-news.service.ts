import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import { type FollowUpStep, isOutside } from '@yingshang/shared/follow-ups';
import type { EntityManager } from 'typeorm';
import { RoleGrantsService } from '../identity';
import { NO_ENTERPRISE, Notices } from '../notices';
import { Ratings } from '../ratings';
import { ServiceCardsService } from '../service-cards';
import type { FollowUpEntity } from './follow-up.entity';

/** A demo city has as many leads of a unit as visitors; nobody needs more told than this. */
const MOST_TOLD = 50;

/**
 * Who is told of a step. The rater by the rating's ticket; their device, without a sign-in, shows it under 我的评价
 * only. The unit's lead of named raters' cases alone: the hour of a message would say when an anonymous one was there.
 */
@Injectable()
export class FollowUpNews {
  constructor(
    private readonly notices: Notices,
    private readonly ratings: Ratings,
    private readonly grants: RoleGrantsService,
    private readonly cards: ServiceCardsService,
  ) {}

  async tell(step: FollowUpStep, row: FollowUpEntity, manager: EntityManager): Promise<void> {
    const rater = raterEvent(step);
    if (rater !== null) await this.tellRater(row, rater, manager);
    const unit = unitEvent(step, row);
    if (unit !== null) await this.tellUnit(row, unit, manager);
    if (step.kind === 'escalate') await this.tellSupervisors(row, 'overdue', manager);
    if (row.state === 'disputed' && step.kind !== 'escalate')
      await this.tellSupervisors(row, 'follow-up', manager);
  }

  async tellUnit(row: FollowUpEntity, event: CaseEvent, manager: EntityManager): Promise<void> {
    if (!row.named) return;
    const grants = await this.grants.find({ unitIds: [row.unitId] }, manager);
    const people = grants.filter(({ role }) => role === 'lead' || role === 'handler');
    await this.tellStaff(row, event, people, manager);
  }

  private async tellSupervisors(
    row: FollowUpEntity,
    event: CaseEvent,
    manager: EntityManager,
  ): Promise<void> {
    const place = { unitId: row.unitId, path: await this.cards.pathOf(row.unitId, manager) };
    const grants = await this.grants.find({ unitIds: place.path }, manager);
    const watchers = grants.filter(({ personId, role }) => {
      const own = grants.filter((grant) => grant.personId === personId);
      return role === 'supervisor' && isOutside(own, place);
    });
    await this.tellStaff(row, event, watchers, manager);
  }

  /** Without a key: a step is taken once, under the lock of its row, and a key would outlive whom it names. */
  private async tellStaff(
    { id }: FollowUpEntity,
    event: CaseEvent,
    people: readonly { readonly personId: string }[],
    manager: EntityManager,
  ): Promise<void> {
    const ids = [...new Set(people.map(({ personId }) => personId))].slice(0, MOST_TOLD);
    for (const personId of ids)
      await this.notices.tellOne(
        { subject: { kind: 'case', board: 'follow-ups', event, caseId: id } },
        { personId, about: NO_ENTERPRISE, details: null, muted: null },
        manager,
      );
  }

  private async tellRater(row: FollowUpEntity, event: CaseEvent, manager: EntityManager): Promise<void> {
    const rater = await this.ratings.tellable(row.ratingId, manager);
    if (rater === null) return;
    await this.notices.tellOne(
      { subject: { kind: 'case', board: 'ratings', event, caseId: rater.ticket } },
      { personId: rater.personId, about: NO_ENTERPRISE, details: null, muted: null },
      manager,
    );
  }
}

function raterEvent(step: FollowUpStep): CaseEvent | null {
  switch (step.kind) {
    case 'answer':
      return 'answered';
    case 'put-right':
      return 'follow-up';
    case 'revisit':
      return step.result === 'unreached' ? 'follow-up' : null;
    case 'decide':
      return 'result-out';
    default:
      return null;
  }
}

function unitEvent(step: FollowUpStep, { state }: FollowUpEntity): CaseEvent | null {
  if (step.kind === 'urge') return 'needs-you';
  const cameBack = step.kind === 'deny' || step.kind === 'revisit' || step.kind === 'decide';
  return cameBack && state === 'opened' ? 'returned' : null;
}
