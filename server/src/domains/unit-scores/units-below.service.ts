import { Injectable } from '@nestjs/common';
import type { PlacedUnit } from '../service-cards';
import { ServiceCardsService } from '../service-cards';
import { ScoredUnits } from './scored-units.service';

/** Scored units over which a desk stands. */
@Injectable()
export class UnitsBelow {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly units: ScoredUnits,
  ) {}

  /** Without the desk's own unit. */
  async of(deskUnitId: string): Promise<PlacedUnit[]> {
    const within = new Set((await this.cards.unitsWithin(deskUnitId)).map(({ id }) => id));
    return (await this.units.all()).filter(({ id }) => id !== deskUnitId && within.has(id));
  }
}
