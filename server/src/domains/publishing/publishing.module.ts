import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { PoliciesModule } from '../policies';
import { PushesModule } from '../pushes';
import { ServiceCardsModule } from '../service-cards';
import { OperatorPublishing } from './operator-publishing.service';
import { PublicationService } from './publication.service';
import { PublishingController } from './publishing.controller';
import { PublishingService } from './publishing.service';

@Module({
  imports: [CityModule, CityPacksModule, PoliciesModule, PushesModule, ServiceCardsModule],
  controllers: [PublishingController],
  providers: [PublicationService, PublishingService, OperatorPublishing],
  exports: [OperatorPublishing],
})
export class PublishingModule {}
