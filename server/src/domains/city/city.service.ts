import { Injectable } from '@nestjs/common';
import type { CityView, listIndustries } from '@yingshang/shared/contracts/city';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { CodeNames } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { CategoryEntity } from './category.entity';
import type { CityEntity } from './city.entity';
import { cityNotLoaded } from './city.refusals';
import { CityRepository } from './city.repository';
import { CityRevision } from './city-revision';
import type { CityContents, CityRecord } from './city-tables';
import type { IndustryEntity } from './industry.entity';
import { searchIndustries, searchTrades, searchWords } from './industry-search';
import { LoadedTables } from './loaded-tables';
import type { RegionEntity } from './region.entity';
import type { TradeEntity } from './trade.entity';

const MOST_MATCHES = 30;

export interface KnownPlaces {
  readonly city: CityEntity;
  readonly regions: readonly RegionEntity[];
  readonly categories: readonly CategoryEntity[];
}

@Injectable()
export class CityService {
  constructor(
    private readonly repository: CityRepository,
    private readonly tables: LoadedTables,
    private readonly revisions: CityRevision,
    private readonly clock: Clock,
  ) {}

  /** The loaded city, or null before the first load. */
  loaded(manager?: EntityManager): Promise<CityEntity | null> {
    return this.repository.findCity(manager);
  }

  async view(): Promise<Outcome<CityView>> {
    const city = await this.repository.findCity();
    if (city === null) return cityNotLoaded();
    const districts = await this.repository.findDistricts();
    const { code, name, demo, anchorDate, brand, boards } = city;
    return ok({
      code,
      name,
      demo,
      anchorDate,
      brand,
      boards,
      today: this.clock.today(),
      districts: districts.map((district) => ({
        code: district.code,
        name: district.name,
        demo: district.demo,
      })),
    });
  }

  /** In the pack's order. */
  async categories(): Promise<readonly CategoryEntity[]> {
    return (await this.tables.current()).categories;
  }

  /** The name of the nation, the province, the city or one of its regions; null for any other code. */
  async regionName(code: string): Promise<string | null> {
    const city = await this.repository.findCity();
    const above = [city, city?.province, city?.nation].find((place) => place?.code === code);
    return above?.name ?? (await this.repository.findRegion(code))?.name ?? null;
  }

  /** Names for every code of the city's tables; a code that is not in them names itself. */
  async codeNames(): Promise<CodeNames> {
    return (await this.tables.current()).names;
  }

  async industries(typed: string | undefined): Promise<ResponseOf<typeof listIndustries>> {
    const query = searchWords(typed ?? '');
    return query === '' ? this.industryOverview() : this.industrySearch(query);
  }

  private async industryOverview(): Promise<ResponseOf<typeof listIndustries>> {
    const { industries, trades, names } = await this.tables.current();
    const ofLevel = (level: IndustryEntity['level']) =>
      industries.filter((industry) => industry.level === level).map(shownIndustry);
    return {
      sections: ofLevel('section'),
      divisions: ofLevel('division'),
      trades: shownTrades(trades, names),
      matches: [],
    };
  }

  private async industrySearch(query: string): Promise<ResponseOf<typeof listIndustries>> {
    const { industries, trades, names } = await this.tables.current();
    return {
      sections: [],
      divisions: [],
      trades: shownTrades(searchTrades(query, trades), names),
      matches: searchIndustries(query, industries, MOST_MATCHES).map(shownIndustry),
    };
  }

  lockForLoading(manager: EntityManager): Promise<void> {
    return this.repository.lockForLoading(manager);
  }

  /** Keeps the city's own row and answers its anchor date: today's at the first load, unmoved by later ones. */
  async importCity(
    manager: EntityManager,
    city: CityRecord,
    pack: string,
  ): Promise<{ changed: number; anchorDate: CalendarDate }> {
    const today = this.clock.today();
    const changed = await this.repository.keepCity(manager, city, pack, today);
    const kept = await this.repository.findCity(manager);
    return { changed, anchorDate: kept?.anchorDate ?? today };
  }

  /** Regions, industries, trades and categories; returns how many rows changed. */
  importAll(manager: EntityManager, contents: CityContents): Promise<number> {
    return this.repository.replaceContents(manager, contents);
  }

  /** Says to every process that what it keeps of the city in memory is old. Call it in the transaction of the change. */
  raiseRevision(manager: EntityManager): Promise<void> {
    return this.repository.raiseRevision(manager);
  }

  /** Changes whenever the city's contents do; null before the first load. Asking is cheap. */
  revision(): Promise<string | null> {
    return this.revisions.current();
  }

  /** To be called when a load of this process has been committed: the next request sees it. */
  forgetRevision(): void {
    this.revisions.forget();
  }

  /** The city, then its districts. */
  async places(): Promise<{ code: string; name: string; whole: boolean }[]> {
    const city = await this.repository.findCity();
    if (city === null) return [];
    const districts = await this.repository.findDistricts();
    const shown = districts.map(({ code, name }) => ({ code, name, whole: false }));
    return [{ code: city.code, name: city.name, whole: true }, ...shown];
  }

  /** Codes of the places that a rule may speak of: the nation, the province, the city and its districts. */
  async ruledPlaces(): Promise<string[]> {
    const city = await this.repository.findCity();
    if (city === null) return [];
    const districts = await this.repository.findDistricts();
    return [city.nation, city.province, city, ...districts].map(({ code }) => code);
  }

  /** What a policy may refer to, as it lies in the tables now; null before the first load. */
  async known(manager: EntityManager): Promise<KnownPlaces | null> {
    const city = await this.repository.findCity(manager);
    if (city === null) return null;
    const regions = await this.repository.findRegions(manager);
    const categories = await this.repository.findCategories(manager);
    return { city, regions, categories };
  }

  /** As `revision`, asked of the database within a transaction. */
  revisionNow(manager: EntityManager): Promise<string | null> {
    return this.revisions.now(manager);
  }

  /** Where made-up enterprises may stand; null unless a demo city is loaded. */
  async demoPlace(): Promise<{ code: string; cityName: string; districts: RegionEntity[] } | null> {
    const city = await this.repository.findCity();
    if (city === null || !city.demo) return null;
    return { code: city.code, cityName: city.name, districts: await this.repository.findDistricts() };
  }

  /** The demo starts again today. */
  restartAnchor(manager: EntityManager): Promise<void> {
    return this.repository.setAnchor(manager, this.clock.today());
  }
}

function shownIndustry({ code, section, name, level }: IndustryEntity) {
  return { code, section, name, level };
}

function shownTrades(trades: readonly TradeEntity[], names: CodeNames) {
  return trades.map(({ label, code }) => ({ label, code, codeName: names.industry(code) }));
}
