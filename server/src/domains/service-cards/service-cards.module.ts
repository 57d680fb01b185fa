import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { BrowseRepository } from './browse.repository';
import { ServiceCardsController } from './service-cards.controller';
import { ServiceCardsRepository } from './service-cards.repository';
import { ServiceCardsService } from './service-cards.service';

@Module({
  imports: [CityModule],
  controllers: [ServiceCardsController],
  providers: [ServiceCardsService, BrowseRepository, ServiceCardsRepository],
  exports: [ServiceCardsService],
})
export class ServiceCardsModule {}
