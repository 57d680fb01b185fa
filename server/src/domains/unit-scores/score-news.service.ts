import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { RoleGrantsService } from '../identity';
import { Notices } from '../notices';
import { ServiceCardsService } from '../service-cards';
import { mayDecideFor } from './objecting';
import type { KeptObjection } from './score-objections.repository';

type About = Pick<KeptObjection, 'unitId' | 'month'>;

/** Who is told of a unit's score: its leads of the month and of what was decided, supervisors of what is to decide. */
@Injectable()
export class ScoreNews {
  constructor(
    private readonly notices: Notices,
    private readonly grants: RoleGrantsService,
    private readonly cards: ServiceCardsService,
  ) {}

  /** In the transaction that freezes it; a second time nobody is told again. */
  async frozen(month: ScoreMonth, unitIds: readonly string[], manager: EntityManager): Promise<void> {
    if (unitIds.length === 0) return;
    for (const [unitId, people] of await this.grants.leadsOf(unitIds, manager)) {
      // It names the month, and nobody.
      const key = `month-score:${unitId}:${month}`;
      await this.notices.tellPeople(
        { subject: subjectOf({ unitId, month }, 'result-out'), key },
        people,
        manager,
      );
    }
  }

  async filed({ unitId, month }: KeptObjection, manager: EntityManager): Promise<void> {
    const place = { unitId, path: await this.cards.pathOf(unitId, manager) };
    const grants = await this.grants.find({ unitIds: place.path }, manager);
    const ofPerson = (id: string) => grants.filter(({ personId }) => personId === id);
    const people = grants
      .filter(({ personId, role }) => role === 'supervisor' && mayDecideFor(ofPerson(personId), place))
      .map(({ personId }) => personId);
    await this.tell({ unitId, month }, 'needs-you', people, manager);
  }

  async decided({ unitId, month }: KeptObjection, manager: EntityManager): Promise<void> {
    const leads = await this.grants.leadsOf([unitId], manager);
    await this.tell({ unitId, month }, 'answered', leads.get(unitId) ?? [], manager);
  }

  private async tell(
    { unitId, month }: About,
    event: CaseEvent,
    people: readonly string[],
    manager: EntityManager,
  ): Promise<void> {
    await this.notices.tellPeople({ subject: subjectOf({ unitId, month }, event) }, people, manager);
  }
}

const subjectOf = ({ unitId, month }: About, event: CaseEvent) =>
  ({ kind: 'case', board: 'unit-scores', event, caseId: `${unitId}~${month}` }) as const;
