import { Injectable } from '@nestjs/common';
import type { Reputation } from '@yingshang/shared/contracts/reputation';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityService } from '../city';
import { FollowUpFiguring } from '../follow-ups';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { ReputationRepository } from './reputation.repository';
import { noReputation } from './reputation-figures';

@Injectable()
export class ReputationService {
  constructor(
    private readonly repository: ReputationRepository,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly followUps: FollowUpFiguring,
  ) {}

  /** One row, worked out when the last batch was closed. */
  async ofUnit(unitId: string): Promise<Outcome<Reputation>> {
    const withheld = await this.whyWithheld(unitId);
    if (!withheld.ok) return withheld;
    if (withheld.value !== null) return ok({ ...noReputation(withheld.value), badRatings: null });
    const figures = (await this.repository.figuresOf(unitId)) ?? noReputation(null);
    return ok({ ...figures, badRatings: await this.followUps.followUpFigures(unitId) });
  }

  /** Why nothing of this unit is made public, whatever was rated; null where it is. */
  async whyWithheld(unitId: string): Promise<Outcome<Reputation['withheld']>> {
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return unknownUnit(unitId);
    // Visitors of a demo try things out; what they pressed must not stand at the name of a unit that there is.
    const realInDemo = !unit.demo && (await this.city.loaded())?.demo === true;
    return ok(realInDemo ? 'real-unit' : null);
  }

  /** For the demo's reset, which forgets the ratings, too. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.repository.removeAll(manager);
  }
}
