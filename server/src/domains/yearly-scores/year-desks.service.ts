import { Injectable } from '@nestjs/common';
import { type PlacedUnit, ServiceCardsService } from '../service-cards';
import { ScoredUnits } from '../unit-scores';

/** Which offices may run an assessment, and which units they assess. Never asked inside a transaction. */
@Injectable()
export class YearDesks {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly units: ScoredUnits,
  ) {}

  /** A body of the city's own level that stands below nobody. docs/decisions/0037 */
  async mayRun(unitId: string): Promise<boolean> {
    const unit = await this.cards.findUnit(unitId);
    return unit !== null && unit.level === 'city' && unit.parentId === null;
  }

  /** Every scored unit but the one that runs it. */
  async assessedBy(unitId: string): Promise<PlacedUnit[]> {
    return (await this.units.all()).filter(({ id }) => id !== unitId);
  }
}
