import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { NeedsModule } from '../needs';
import { PoliciesModule } from '../policies';
import { BenefitsController } from './benefits.controller';
import { BenefitsService } from './benefits.service';
import { EnterpriseBenefitsService } from './enterprise-benefits.service';
import { InterestsRecords } from './interests.records';
import { InterestsRepository } from './interests.repository';
import { InterestsService } from './interests.service';
import { PoliciesToday } from './policies-today.service';
import { QuestionsService } from './questions.service';

@Module({
  imports: [CityModule, EnterprisesModule, NeedsModule, PoliciesModule],
  controllers: [BenefitsController],
  providers: [
    QuestionsService,
    BenefitsService,
    EnterpriseBenefitsService,
    PoliciesToday,
    InterestsService,
    InterestsRepository,
    InterestsRecords,
  ],
  exports: [InterestsService],
})
export class BenefitsModule {}
