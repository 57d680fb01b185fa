import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { PoliciesModule } from '../policies';
import { ServiceCardsModule } from '../service-cards';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';
import { SearchIndexes } from './search-indexes';

@Module({
  imports: [CityModule, PoliciesModule, ServiceCardsModule],
  controllers: [SearchController],
  providers: [SearchService, SearchIndexes],
  exports: [SearchService, SearchIndexes],
})
export class SearchModule {}
