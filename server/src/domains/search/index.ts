export type { CityContents } from './city-contents';
export { pinyinSpelling } from './pinyin-spelling';
export { SearchModule } from './search.module';
export { SearchService } from './search.service';
export type { SearchIndex } from './search-index';
export { SearchIndexes } from './search-indexes';
export { unitTerms, unitWords } from './unit-terms';
