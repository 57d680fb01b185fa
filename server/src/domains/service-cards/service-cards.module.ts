import { Module, type OnModuleInit } from '@nestjs/common';
import { UnitTree } from '../../platform/access';
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
export class ServiceCardsModule implements OnModuleInit {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly tree: UnitTree,
  ) {}

  onModuleInit(): void {
    this.tree.answerWith((unitId) => this.cards.pathOf(unitId));
  }
}
