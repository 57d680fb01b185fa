export type { CategoryEntity } from './category.entity';
export type { CityEntity, NamedRegion } from './city.entity';
export { CityModule } from './city.module';
export { cityNotLoaded } from './city.refusals';
export { CityService, type KnownPlaces } from './city.service';
export type {
  CategoryRecord,
  CityContents,
  CityRecord,
  IndustryRecord,
  RegionRecord,
  TradeRecord,
} from './city-tables';
