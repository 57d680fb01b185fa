import { Injectable } from '@nestjs/common';
import { CityService } from '../city';
import { type PlacedUnit, ServiceCardsService } from '../service-cards';

/** Which units are scored. Never asked inside a transaction: the embedded database has no second connection. */
@Injectable()
export class ScoredUnits {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
  ) {}

  /** In a demo city the fictional ones alone: what visitors tried says nothing of a unit that there is. */
  async all(): Promise<PlacedUnit[]> {
    const units = await this.cards.placedUnits();
    const isDemo = (await this.city.loaded())?.demo === true;
    return units.filter(({ demo }) => !isDemo || demo);
  }

  async ids(): Promise<ReadonlySet<string>> {
    return new Set((await this.all()).map(({ id }) => id));
  }
}
