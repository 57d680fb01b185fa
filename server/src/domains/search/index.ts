export { pinyinSpelling } from './pinyin-spelling';
export { SearchModule } from './search.module';
export { SearchService } from './search.service';
export { SearchIndexes } from './search-indexes';
