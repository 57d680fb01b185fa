import { Injectable } from '@nestjs/common';
import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { ComplaintRulesService } from '../complaint-rules';
import { PoliciesService } from '../policies';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import {
  strangeDistrict,
  strangeOfficer,
  strangePolicy,
  strangeTopic,
  textMissing,
  unitNeeded,
} from './complaints.refusals';

/** Whether what a complaint names is there. */
@Injectable()
export class ComplaintMatter {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly policies: PoliciesService,
    private readonly rules: ComplaintRulesService,
    private readonly city: CityService,
  ) {}

  async check(request: FileComplaintRequest): Promise<Outcome<void>> {
    if (request.text.trim() === '' && !request.more && request.joinId === null) return textMissing();
    const place = await this.placeOf(request);
    if (!place.ok) return place;
    const { policyId, topicId, regionCode } = request;
    if (policyId !== null && (await this.policies.titleOf(policyId)) === null) return strangePolicy();
    if (topicId !== null && !(await this.rules.topics()).some(({ id }) => id === topicId))
      return strangeTopic();
    if (regionCode !== null && (await this.city.regionName(regionCode)) === null) return strangeDistrict();
    return ok(undefined);
  }

  private async placeOf({ class: about, unitId, officerId }: FileComplaintRequest): Promise<Outcome<void>> {
    if (about === 'officer' && (unitId === null || officerId === null)) return unitNeeded();
    if (unitId !== null && (await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    if (officerId !== null && (await this.cards.findOfficer(officerId))?.unitId !== unitId)
      return strangeOfficer();
    return ok(undefined);
  }
}
