import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { ComplaintRulesModule } from '../complaint-rules';
import { ComplaintsModule } from '../complaints';
import { ServiceCardsModule } from '../service-cards';
import { ComplaintPublicationRecords } from './complaint-publication.records';
import { DemoComplaintsRepository } from './demo-complaints.repository';
import { DemoComplaintsFilling } from './demo-complaints-filling.service';
import { PublicComplaintsController } from './public-complaints.controller';
import { PublicFigures } from './public-figures.service';
import { PublicPlaces } from './public-places.service';
import { PublicationDeskController } from './publication-desk.controller';
import { PublicationDesk } from './publication-desk.service';
import { PublishedComplaintsRepository } from './published-complaints.repository';
import { PublishedComplaints } from './published-complaints.service';

@Module({
  imports: [CityModule, CityPacksModule, ComplaintRulesModule, ComplaintsModule, ServiceCardsModule],
  controllers: [PublicComplaintsController, PublicationDeskController],
  providers: [
    ComplaintPublicationRecords,
    DemoComplaintsFilling,
    DemoComplaintsRepository,
    PublicFigures,
    PublicPlaces,
    PublicationDesk,
    PublishedComplaints,
    PublishedComplaintsRepository,
  ],
})
export class ComplaintPublicationModule {}
