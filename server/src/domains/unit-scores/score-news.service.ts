import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { type LiveGrant, RoleGrantsService } from '../identity';
import { FIRST_RECIPIENTS_PARAMETER, NO_ENTERPRISE, Notices } from '../notices';
import { ServiceCardsService } from '../service-cards';
import { mayDecideFor } from './objecting';
import type { KeptObjection } from './score-objections.repository';

/** A demo city has as many leads of a unit as visitors; nobody needs more told than this. */
const MOST_TOLD = 50;

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
    const leads = leadsOf(await this.grants.find({ unitIds }, manager));
    for (const [unitId, people] of leads) {
      const key = `month-score:${unitId}:${month}`;
      await this.tell({ unitId, month }, { event: 'result-out', people, key }, manager);
    }
  }

  async filed({ unitId, month }: KeptObjection, manager: EntityManager): Promise<void> {
    const place = { unitId, path: await this.cards.pathOf(unitId, manager) };
    const grants = await this.grants.find({ unitIds: place.path }, manager);
    const ofPerson = (id: string) => grants.filter(({ personId }) => personId === id);
    const people = grants
      .filter(({ personId, role }) => role === 'supervisor' && mayDecideFor(ofPerson(personId), place))
      .map(({ personId }) => personId);
    await this.tell({ unitId, month }, { event: 'needs-you', people }, manager);
  }

  async decided({ unitId, month }: KeptObjection, manager: EntityManager): Promise<void> {
    const leads = leadsOf(await this.grants.find({ unitIds: [unitId] }, manager));
    await this.tell({ unitId, month }, { event: 'answered', people: leads.get(unitId) ?? [] }, manager);
  }

  /** One notice for all of them; a key names the month, and nobody. */
  private async tell(
    { unitId, month }: About,
    {
      event,
      people,
      key,
    }: { readonly event: CaseEvent; readonly people: readonly string[]; readonly key?: string },
    manager: EntityManager,
  ): Promise<void> {
    const ids = [...new Set(people)].slice(0, MOST_TOLD);
    if (ids.length === 0) return;
    const subject = { kind: 'case', board: 'unit-scores', event, caseId: `${unitId}~${month}` } as const;
    await this.notices.tellAll(
      { subject, ...(key === undefined ? {} : { key }) },
      {
        text: `SELECT person_id, $${FIRST_RECIPIENTS_PARAMETER + 1}::uuid AS about, NULL::smallint AS answer_before,
          NULL::smallint AS answer_after FROM unnest($${FIRST_RECIPIENTS_PARAMETER}::uuid[]) AS one(person_id)`,
        parameters: [ids, NO_ENTERPRISE],
      },
      manager,
    );
  }
}

function leadsOf(grants: readonly LiveGrant[]): ReadonlyMap<string, readonly string[]> {
  const leads = new Map<string, string[]>();
  for (const { role, unitId, personId } of grants)
    if (role === 'lead') leads.set(unitId, [...(leads.get(unitId) ?? []), personId]);
  return leads;
}
