export type { CategoryEntity } from './category.entity';
export type { CityEntity, NamedRegion } from './city.entity';
export { CityModule } from './city.module';
export { CityService } from './city.service';
export type {
  CategoryRecord,
  CityContents,
  CityRecord,
  IndustryRecord,
  RegionRecord,
  TradeRecord,
} from './city-tables';
