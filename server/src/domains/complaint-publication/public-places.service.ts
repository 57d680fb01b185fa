import { Injectable } from '@nestjs/common';
import { CityService } from '../city';
import { ComplaintRulesService } from '../complaint-rules';
import { ServiceCardsService } from '../service-cards';

export interface PlaceNames {
  readonly unit: (id: string) => string;
  readonly district: (code: string) => string;
  /** Null for a topic that the pack does not name any more. */
  readonly topic: (id: string) => string | null;
}

const GONE_UNIT = '已调整的单位';

/** Of which units the public sees something here, and how everything is called. */
@Injectable()
export class PublicPlaces {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly rules: ComplaintRulesService,
    private readonly city: CityService,
  ) {}

  /** Null: of all. Visitors of a demo try things out; what they pressed must not stand at the name of a unit that there is. */
  async shownUnits(): Promise<readonly string[] | null> {
    if ((await this.city.loaded())?.demo !== true) return null;
    return (await this.cards.unitNames()).filter(({ demo }) => demo).map(({ id }) => id);
  }

  async isShown(unitId: string): Promise<boolean> {
    if ((await this.city.loaded())?.demo !== true) return true;
    return (await this.cards.findUnit(unitId))?.demo === true;
  }

  async names(): Promise<PlaceNames> {
    const units = new Map((await this.cards.unitNames()).map(({ id, name }) => [id, name]));
    const topics = new Map((await this.rules.topics()).map(({ id, label }) => [id, label]));
    const places = await this.city.codeNames();
    return {
      unit: (id) => units.get(id) ?? GONE_UNIT,
      district: (code) => places.region(code),
      topic: (id) => topics.get(id) ?? null,
    };
  }
}
