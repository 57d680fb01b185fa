import { Injectable } from '@nestjs/common';
import type { Rated, RatingChannel } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Occasions } from '../occasions';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import type { Who } from './raters.repository';
import { strangeOfficer } from './ratings.refusals';

/** What is rated, and what vouches for the visit. */
export interface RatingPlace {
  readonly unitId: string;
  readonly officerId: string | null;
  readonly channel: RatingChannel;
  readonly proof: boolean;
  /** To be used up by the rating; null from a card. */
  readonly occasionId: string | null;
}

@Injectable()
export class RatingPlaces {
  constructor(
    private readonly occasions: Occasions,
    private readonly cards: ServiceCardsService,
  ) {}

  async of(rated: Rated, who: Who): Promise<Outcome<RatingPlace>> {
    return 'occasionId' in rated ? this.ofOccasion(rated.occasionId, who) : this.ofCard(rated);
  }

  private async ofOccasion(occasionId: string, who: Who): Promise<Outcome<RatingPlace>> {
    const found = await this.occasions.find(occasionId, who);
    if (!found.ok) return found;
    const { unitId, officerId, channel, proof } = found.value;
    return ok({ unitId, officerId, channel, proof, occasionId });
  }

  private async ofCard({ unitId, officerId }: Exclude<Rated, { occasionId: string }>) {
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    if (officerId !== null && (await this.cards.findOfficer(officerId))?.unitId !== unitId)
      return strangeOfficer();
    return ok<RatingPlace>({ unitId, officerId, channel: 'card', proof: false, occasionId: null });
  }
}
