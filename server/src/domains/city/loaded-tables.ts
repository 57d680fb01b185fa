import { Injectable } from '@nestjs/common';
import type { CodeNames } from '@yingshang/shared/eligibility';
import type { CategoryEntity } from './category.entity';
import { CityRepository } from './city.repository';
import { CityRevision } from './city-revision';
import type { IndustryEntity } from './industry.entity';
import { provinceName } from './province-names';
import type { TradeEntity } from './trade.entity';

export interface CityTables {
  readonly industries: readonly IndustryEntity[];
  readonly trades: readonly TradeEntity[];
  readonly categories: readonly CategoryEntity[];
  /** Names for every code of the tables; a code that is not in them names itself. */
  readonly names: CodeNames;
}

/**
 * The city's small tables, kept in memory. They are read again when
 * the city's revision moves.
 */
@Injectable()
export class LoadedTables {
  private kept: { readonly revision: string | null; readonly tables: CityTables } | null = null;

  constructor(
    private readonly repository: CityRepository,
    private readonly revisions: CityRevision,
  ) {}

  async current(): Promise<CityTables> {
    const revision = await this.revisions.current();
    if (this.kept?.revision !== revision) this.kept = { revision, tables: await this.read() };
    return this.kept.tables;
  }

  private async read(): Promise<CityTables> {
    const city = await this.repository.findCity();
    const above = city === null ? [] : [city, city.province, city.nation];
    const regions = nameByCode([...above, ...(await this.repository.findRegions())]);
    const industries = await this.repository.findIndustries();
    const industryNames = nameByCode(industries);
    return {
      industries,
      trades: await this.repository.findTrades(),
      categories: await this.repository.findCategories(),
      names: {
        region: (code) => regions.get(code) ?? provinceName(code) ?? code,
        industry: (code) => industryNames.get(code) ?? code,
      },
    };
  }
}

function nameByCode(rows: readonly { readonly code: string; readonly name: string }[]): Map<string, string> {
  return new Map(rows.map(({ code, name }) => [code, name]));
}
