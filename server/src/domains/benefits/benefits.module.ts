import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { PoliciesModule } from '../policies';
import { BenefitsController } from './benefits.controller';
import { BenefitsService } from './benefits.service';
import { InterestsRepository } from './interests.repository';
import { InterestsService } from './interests.service';

@Module({
  imports: [CityModule, PoliciesModule],
  controllers: [BenefitsController],
  providers: [BenefitsService, InterestsService, InterestsRepository],
  exports: [InterestsService],
})
export class BenefitsModule {}
