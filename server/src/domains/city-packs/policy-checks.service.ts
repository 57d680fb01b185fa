import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityService, cityNotLoaded, type KnownPlaces } from '../city';
import { type PolicyRecord, ResidentPoliciesService } from '../policies';
import { ServiceCardsService } from '../service-cards';
import { checkContact, checkPolicy } from './check-policies';
import { checkRow } from './checked-rows';
import type { PackKeys } from './pack-check';
import type { PackFile } from './pack-files';
import { type PackProblem, PackProblems } from './pack-problem';
import { policyRecord } from './pack-records';
import { type PublishedPolicyRow, publishedPolicyRow } from './pack-rows';

/** What is wrong with the policy, at most as much as a person can work on; or the policy as it will be kept. */
export type CheckedPolicy =
  | { readonly problems: readonly PackProblem[] }
  | { readonly problems: null; readonly record: PolicyRecord };

const one: PackFile<PublishedPolicyRow> = {
  name: '政策',
  shape: 'whole',
  row: publishedPolicyRow,
  key: 'id',
};

/** One policy, judged as a load judges those of a pack: by the same checks, against what is loaded. */
@Injectable()
export class PolicyChecks {
  constructor(
    private readonly city: CityService,
    private readonly cards: ServiceCardsService,
    private readonly residents: ResidentPoliciesService,
  ) {}

  async check(json: unknown, manager: EntityManager): Promise<Outcome<CheckedPolicy>> {
    const known = await this.city.known(manager);
    if (known === null) return cityNotLoaded();
    const problems = new PackProblems();
    const row = checkRow({ row: 1, json }, one, problems);
    if (row === undefined) return ok({ problems: problems.found });
    const { unitId, readerId, contactId, ...policy } = row;
    const people = { policyId: policy.id, unitId, readerId, contactId };
    const keys = await this.keysFor(row, known, manager);
    const wrong = (field: string, message: string) =>
      problems.add({ file: one.name, row: null, id: policy.id, field, message });
    if (await this.residents.isThere(policy.id, manager)) wrong('id', '惠民政策里已有这个编号');
    checkPolicy({ keys }, policy, wrong);
    checkContact({ keys }, people, wrong);
    if (problems.found.length > 0) return ok({ problems: problems.found });
    return ok({ problems: null, record: policyRecord(policy, people, known.city.anchorDate) });
  }

  /** Only what the row refers to is looked up. */
  private async keysFor(
    { id, unitId, readerId, contactId }: PublishedPolicyRow,
    { city, regions, categories }: KnownPlaces,
    manager: EntityManager,
  ): Promise<PackKeys> {
    const unit = await this.cards.findUnit(unitId, manager);
    const officers = new Set<string>();
    for (const officerId of new Set([readerId, contactId]))
      if ((await this.cards.findOfficer(officerId, manager)) !== null) officers.add(officerId);
    return {
      city,
      regions: new Map(regions.map(({ code, kind, demo }) => [code, { kind, demo }])),
      industries: new Set(),
      categories: new Set(categories.map(({ key }) => key)),
      units: new Set(unit === null ? [] : [unit.id]),
      departments: new Set(),
      complaintTopics: new Set(),
      officers,
      policies: new Set([id]),
      contacts: new Map(),
    };
  }
}
