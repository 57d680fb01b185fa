import { Injectable } from '@nestjs/common';
import {
  changeFact,
  type explainForEnterprise,
  type getPicture,
  type matchEnterprise,
} from '@yingshang/shared/contracts/benefits';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { FactValue, Profile } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import { ProfilesService } from '../enterprises';
import { BenefitsService } from './benefits.service';
import { enterprisePicture } from './enterprise-picture';
import { countLists, type ListCounts } from './list-counts';
import { type IndexedPolicies, PoliciesToday } from './policies-today.service';
import { countsAfter, policyMoves } from './policy-moves';

/** The benefits of a registered enterprise, and what a change of its profile does to them. */
@Injectable()
export class EnterpriseBenefitsService {
  constructor(
    private readonly benefits: BenefitsService,
    private readonly profiles: ProfilesService,
    private readonly policies: PoliciesToday,
    private readonly city: CityService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async match(
    actor: Actor,
    enterpriseId: string,
    skipped: readonly string[] | undefined,
  ): Promise<Outcome<ResponseOf<typeof matchEnterprise>>> {
    const profile = await this.profiles.profileOf(actor.personId, enterpriseId);
    if (!profile.ok) return profile;
    // First, so that what a load in between changed is never counted among the policies after it.
    const { counts } = await this.policies.inForce(this.clock.today());
    const lists = await this.benefits.lists(profile.value, skipped, {
      personId: actor.personId,
      enterpriseId,
    });
    if (lists.ok) {
      const { eligible, unknown, notEligible } = lists.value;
      counts.keep(profile.value, {
        eligible: eligible.length,
        unknown: unknown.length,
        notEligible: notEligible.length,
      });
    }
    return lists;
  }

  async explain(
    { personId }: Actor,
    enterpriseId: string,
    policyId: string,
  ): Promise<Outcome<ResponseOf<typeof explainForEnterprise>>> {
    const sourced = await this.profiles.sourcedProfileOf(personId, enterpriseId);
    return sourced.ok ? this.benefits.explainFor(policyId, sourced.value) : sourced;
  }

  async picture({ personId }: Actor, enterpriseId: string): Promise<Outcome<ResponseOf<typeof getPicture>>> {
    const profile = await this.profiles.profileOf(personId, enterpriseId);
    if (!profile.ok) return profile;
    const asOf = this.clock.today();
    const { index } = await this.policies.inForce(asOf);
    return ok(enterprisePicture(profile.value, index.policies, await this.city.categories(), asOf));
  }

  async change(
    { personId }: Actor,
    idempotencyKey: string,
    enterpriseId: string,
    request: { readonly field: string; readonly value: FactValue | null },
  ): Promise<Outcome<ResponseOf<typeof changeFact>>> {
    const checked = this.profiles.checkChange(request);
    if (!checked.ok) return checked;
    const asOf = this.clock.today();
    // Read before the transaction: they are long, and the embedded database has no second connection.
    const [policies, names] = [await this.policies.inForce(asOf), await this.city.codeNames()];
    const key = {
      idempotencyKey,
      route: changeFact.name,
      actor: personId,
      request: { enterpriseId, ...request },
    };
    return this.writes.once(key, async (manager) => {
      const changed = await this.profiles.change({ personId, enterpriseId, ...request }, names, manager);
      if (!changed.ok) return changed;
      const { before, after, field, scale } = changed.value;
      const moves = policyMoves(policies.index, before, after, asOf, names);
      const counts = countsAfter(countsBefore(policies, before, asOf), moves);
      policies.counts.keep(after, counts);
      return ok({ asOf, field, scale, moves, counts });
    });
  }
}

/** Known when the lists were just shown, as they are before most changes; else every policy is asked once. */
function countsBefore({ index, counts }: IndexedPolicies, before: Profile, asOf: CalendarDate): ListCounts {
  return counts.find(before) ?? countLists(index.policies, before, asOf);
}
