import { Injectable } from '@nestjs/common';
import type { Rated, RatingChannel } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { type Occasion, Occasions } from '../occasions';
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

  /** Looks without using anything up. */
  async of(rated: Rated, who: Who): Promise<Outcome<RatingPlace>> {
    if (!('occasionId' in rated)) return this.ofCard(rated);
    const found = await this.occasions.find(rated.occasionId, who);
    return found.ok ? ok(placeOf(found.value)) : found;
  }

  /** In the rating's transaction; nobody else can use the occasion then. */
  async use(occasionId: string, who: Who, manager: EntityManager): Promise<Outcome<RatingPlace>> {
    const used = await this.occasions.use(occasionId, who, manager);
    return used.ok ? ok(placeOf(used.value)) : used;
  }

  private async ofCard({ unitId, officerId }: Exclude<Rated, { occasionId: string }>) {
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    if (officerId !== null && (await this.cards.findOfficer(officerId))?.unitId !== unitId)
      return strangeOfficer();
    return ok<RatingPlace>({ unitId, officerId, channel: 'card', proof: false, occasionId: null });
  }
}

function placeOf({ id, unitId, officerId, channel, proof }: Occasion): RatingPlace {
  return { unitId, officerId, channel, proof, occasionId: id };
}
