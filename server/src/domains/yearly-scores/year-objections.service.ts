import { Injectable } from '@nestjs/common';
import type { YearObjection } from '@yingshang/shared/contracts/yearly-scores';
import { Statements } from '../statements';
import { YearNames } from './year-names.service';
import { yearObjectionView } from './year-objection-view';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';

/** Objections to a year as both sides read them. */
@Injectable()
export class YearObjections {
  constructor(
    private readonly repository: YearObjectionsRepository,
    private readonly statements: Statements,
    private readonly names: YearNames,
  ) {}

  async ofYear(year: string): Promise<YearObjection[]> {
    const units = await this.names.units();
    return this.views(await this.repository.ofYear(year), (id) => units.get(id)?.name ?? '');
  }

  async ofUnit(year: string, unitId: string): Promise<YearObjection[]> {
    const { name } = await this.names.unit(unitId);
    return this.views(await this.repository.ofYear(year, unitId), () => name);
  }

  private async views(
    kept: readonly KeptYearObjection[],
    nameOf: (unitId: string) => string,
  ): Promise<YearObjection[]> {
    const texts = await this.statements.read(
      kept.map(({ statementId }) => statementId),
      'supervisor',
    );
    return kept.map((one) =>
      yearObjectionView(one, nameOf(one.unitId), texts.get(one.statementId)?.text ?? null),
    );
  }
}
