import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import { type LiveGrant, RoleGrantsService } from '../identity';
import { FIRST_RECIPIENTS_PARAMETER, NO_ENTERPRISE, Notices } from '../notices';
import type { KeptYear } from './score-year';

/** A demo city has as many leads of a unit as visitors; nobody needs more told than this. */
const MOST_TOLD = 50;

/** Who is told of a year: leads of what their unit is asked and of its result, supervisors of what waits for them. */
@Injectable()
export class YearNews {
  constructor(
    private readonly notices: Notices,
    private readonly grants: RoleGrantsService,
  ) {}

  /** Confirm, or object: the first time, and whenever the figures changed. */
  asked(year: string, unitIds: readonly string[], manager: EntityManager): Promise<void> {
    return this.tellLeads('needs-you', { year, unitIds }, manager);
  }

  decided(year: string, unitId: string, manager: EntityManager): Promise<void> {
    return this.tellLeads('answered', { year, unitIds: [unitId] }, manager);
  }

  signed(year: string, unitIds: readonly string[], manager: EntityManager): Promise<void> {
    return this.tellLeads('result-out', { year, unitIds }, manager);
  }

  corrected(year: string, unitId: string, manager: EntityManager): Promise<void> {
    return this.tellLeads('result-out', { year, unitIds: [unitId] }, manager);
  }

  /** Those of the desk who have no role in the unit. */
  async objected({ year, deskUnitId }: KeptYear, unitId: string, manager: EntityManager): Promise<void> {
    const grants = await this.grants.find({ unitIds: [deskUnitId, unitId] }, manager);
    const within = new Set(grants.filter((one) => one.unitId === unitId).map(({ personId }) => personId));
    const people = supervisorsOf(grants, deskUnitId).filter((personId) => !within.has(personId));
    await this.tell({ about: `${deskUnitId}~${year}`, event: 'follow-up', people }, manager);
  }

  /** Those of the desk but the one who proposed: another one is to sign. */
  async proposed({ year, deskUnitId, proposedBy }: KeptYear, manager: EntityManager): Promise<void> {
    const grants = await this.grants.find({ unitIds: [deskUnitId] }, manager);
    const people = supervisorsOf(grants, deskUnitId).filter((personId) => personId !== proposedBy);
    await this.tell({ about: `${deskUnitId}~${year}`, event: 'closing', people }, manager);
  }

  private async tellLeads(
    event: CaseEvent,
    { year, unitIds }: { readonly year: string; readonly unitIds: readonly string[] },
    manager: EntityManager,
  ): Promise<void> {
    if (unitIds.length === 0) return;
    const leads = new Map<string, string[]>();
    for (const { role, unitId, personId } of await this.grants.find({ unitIds }, manager))
      if (role === 'lead') leads.set(unitId, [...(leads.get(unitId) ?? []), personId]);
    for (const [unitId, people] of leads)
      await this.tell({ about: `${unitId}~${year}`, event, people }, manager);
  }

  /** One notice for all of them. */
  private async tell(
    {
      about,
      event,
      people,
    }: { readonly about: string; readonly event: CaseEvent; readonly people: readonly string[] },
    manager: EntityManager,
  ): Promise<void> {
    const ids = [...new Set(people)].slice(0, MOST_TOLD);
    if (ids.length === 0) return;
    await this.notices.tellAll(
      { subject: { kind: 'case', board: 'year-scores', event, caseId: about } },
      {
        text: `SELECT person_id, $${FIRST_RECIPIENTS_PARAMETER + 1}::uuid AS about, NULL::smallint AS answer_before,
          NULL::smallint AS answer_after FROM unnest($${FIRST_RECIPIENTS_PARAMETER}::uuid[]) AS one(person_id)`,
        parameters: [ids, NO_ENTERPRISE],
      },
      manager,
    );
  }
}

function supervisorsOf(grants: readonly LiveGrant[], unitId: string): string[] {
  return grants
    .filter((one) => one.role === 'supervisor' && one.unitId === unitId)
    .map(({ personId }) => personId);
}
