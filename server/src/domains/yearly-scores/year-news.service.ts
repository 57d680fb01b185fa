import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import { type LiveGrant, RoleGrantsService } from '../identity';
import { Notices } from '../notices';
import type { KeptYear } from './score-year';

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
    await this.tell(`${deskUnitId}~${year}`, 'follow-up', people, manager);
  }

  /** Those of the desk but the one who proposed: another one is to sign. */
  async proposed({ year, deskUnitId, proposedBy }: KeptYear, manager: EntityManager): Promise<void> {
    const grants = await this.grants.find({ unitIds: [deskUnitId] }, manager);
    const people = supervisorsOf(grants, deskUnitId).filter((personId) => personId !== proposedBy);
    await this.tell(`${deskUnitId}~${year}`, 'closing', people, manager);
  }

  private async tellLeads(
    event: CaseEvent,
    { year, unitIds }: { readonly year: string; readonly unitIds: readonly string[] },
    manager: EntityManager,
  ): Promise<void> {
    if (unitIds.length === 0) return;
    for (const [unitId, people] of await this.grants.leadsOf(unitIds, manager))
      await this.tell(`${unitId}~${year}`, event, people, manager);
  }

  private tell(
    about: string,
    event: CaseEvent,
    people: readonly string[],
    manager: EntityManager,
  ): Promise<void> {
    const subject = { kind: 'case', board: 'year-scores', event, caseId: about } as const;
    return this.notices.tellPeople({ subject }, people, manager);
  }
}

function supervisorsOf(grants: readonly LiveGrant[], unitId: string): string[] {
  return grants
    .filter((one) => one.role === 'supervisor' && one.unitId === unitId)
    .map(({ personId }) => personId);
}
