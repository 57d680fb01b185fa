import { Injectable } from '@nestjs/common';
import { CityService } from '../city';
import { type PlacedUnit, ServiceCardsService } from '../service-cards';

/** How what stands by ids is called. */
@Injectable()
export class YearNames {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
  ) {}

  async unit(id: string): Promise<{ id: string; name: string }> {
    return { id, name: (await this.cards.findUnit(id))?.name ?? '' };
  }

  async units(): Promise<ReadonlyMap<string, PlacedUnit>> {
    return new Map((await this.cards.placedUnits()).map((unit) => [unit.id, unit]));
  }

  /** By code. */
  async districts(): Promise<ReadonlyMap<string, string>> {
    const view = await this.city.view();
    return new Map(view.ok ? view.value.districts.map(({ code, name }) => [code, name]) : []);
  }
}
