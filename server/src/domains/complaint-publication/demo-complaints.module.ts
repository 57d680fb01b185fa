import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { ComplaintRulesModule } from '../complaint-rules';
import { ComplaintsModule } from '../complaints';
import { DemoComplaintsRepository } from './demo-complaints.repository';
import { DemoComplaintsFilling } from './demo-complaints-filling.service';

@Module({
  imports: [CityModule, CityPacksModule, ComplaintRulesModule, ComplaintsModule],
  providers: [DemoComplaintsFilling, DemoComplaintsRepository],
})
export class DemoComplaintsModule {}
