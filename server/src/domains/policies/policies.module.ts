import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { PoliciesController } from './policies.controller';
import { PoliciesRepository } from './policies.repository';
import { PoliciesService } from './policies.service';
import { PolicyPeopleRepository } from './policy-people.repository';

@Module({
  imports: [CityModule],
  controllers: [PoliciesController],
  providers: [PoliciesService, PoliciesRepository, PolicyPeopleRepository],
  exports: [PoliciesService],
})
export class PoliciesModule {}
