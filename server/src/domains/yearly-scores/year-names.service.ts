import { Injectable } from '@nestjs/common';
import type { YearObjection } from '@yingshang/shared/contracts/yearly-scores';
import { CityService } from '../city';
import { type PlacedUnit, ServiceCardsService } from '../service-cards';
import { Statements } from '../statements';
import { yearObjectionView } from './year-objection-view';
import type { KeptYearObjection } from './year-objections.repository';

/** How what stands by ids is called. */
@Injectable()
export class YearNames {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly statements: Statements,
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

  async objections(kept: readonly KeptYearObjection[]): Promise<YearObjection[]> {
    const names = new Map<string, string>();
    for (const id of new Set(kept.map(({ unitId }) => unitId))) names.set(id, (await this.unit(id)).name);
    const texts = await this.statements.read(
      kept.map(({ statementId }) => statementId),
      'supervisor',
    );
    return kept.map((one) =>
      yearObjectionView(one, names.get(one.unitId) ?? '', texts.get(one.statementId)?.text ?? null),
    );
  }
}
