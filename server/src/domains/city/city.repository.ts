import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { contentHash, replaceRows } from '../../platform/reference-tables';
import { CategoryEntity } from './category.entity';
import { CityEntity } from './city.entity';
import {
  type CityContents,
  type CityRecord,
  categoryTable,
  industryTable,
  regionTable,
  tradeTable,
} from './city-tables';
import { IndustryEntity } from './industry.entity';
import { RegionEntity } from './region.entity';
import { TradeEntity } from './trade.entity';

@Injectable()
export class CityRepository {
  constructor(private readonly dataSource: DataSource) {}

  findCity(manager: EntityManager = this.dataSource.manager): Promise<CityEntity | null> {
    return manager.findOne(CityEntity, { where: {} });
  }

  findDistricts(): Promise<RegionEntity[]> {
    return this.dataSource.manager.find(RegionEntity, {
      where: { kind: 'district' },
      order: { code: 'ASC' },
    });
  }

  findRegion(code: string): Promise<RegionEntity | null> {
    return this.dataSource.manager.findOneBy(RegionEntity, { code });
  }

  findRegions(manager: EntityManager = this.dataSource.manager): Promise<RegionEntity[]> {
    return manager.find(RegionEntity);
  }

  findIndustries(): Promise<IndustryEntity[]> {
    return this.dataSource.manager.find(IndustryEntity, { order: { code: 'ASC' } });
  }

  findTrades(): Promise<TradeEntity[]> {
    return this.dataSource.manager.find(TradeEntity, { order: { position: 'ASC' } });
  }

  findCategories(manager: EntityManager = this.dataSource.manager): Promise<CategoryEntity[]> {
    return manager.find(CategoryEntity, { order: { position: 'ASC' } });
  }

  /** Returns 1 when the city's own facts changed. An anchor date that is there stays. */
  async keepCity(
    manager: EntityManager,
    city: CityRecord,
    pack: string,
    today: CalendarDate,
  ): Promise<number> {
    const hash = contentHash(city);
    const others = await this.deleteOtherCities(manager, city.code);
    const former = await this.findCity(manager);
    if (former === null) {
      await manager.insert(CityEntity, { ...columns(city), pack, anchorDate: today, contentHash: hash });
      return others + 1;
    }
    await manager.update(CityEntity, { code: city.code }, { ...columns(city), pack, contentHash: hash });
    return others + (former.contentHash === hash ? 0 : 1);
  }

  async setAnchor(manager: EntityManager, anchorDate: CalendarDate): Promise<void> {
    await manager.updateAll(CityEntity, { anchorDate });
  }

  async raiseRevision(manager: EntityManager): Promise<void> {
    await manager.query('UPDATE cities SET revision = revision + 1');
  }

  async findRevision(
    manager: EntityManager = this.dataSource.manager,
  ): Promise<{ code: string; revision: number } | null> {
    const rows = await manager.query<{ code: string; revision: number }[]>(
      'SELECT code, revision FROM cities',
    );
    return rows[0] ?? null;
  }

  async replaceContents(manager: EntityManager, contents: CityContents): Promise<number> {
    const regions = await replaceRows(manager, regionTable, contents.regions);
    const industries = await replaceRows(manager, industryTable, contents.industries);
    const trades = await replaceRows(manager, tradeTable, contents.trades);
    const categories = await replaceRows(manager, categoryTable, contents.categories);
    return regions + industries + trades + categories;
  }

  /** Held until the transaction ends, so that two loads never interleave. */
  async lockForLoading(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('city-load'))");
  }

  private async deleteOtherCities(manager: EntityManager, code: string): Promise<number> {
    const removed = await manager
      .createQueryBuilder()
      .delete()
      .from(CityEntity)
      .where('code <> :code', { code })
      .execute();
    return removed.affected ?? 0;
  }
}

function columns(city: CityRecord) {
  return { ...city, boards: [...city.boards] };
}
