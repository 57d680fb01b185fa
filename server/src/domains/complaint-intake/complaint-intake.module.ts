import { Module } from '@nestjs/common';
import { ComplaintRulesModule } from '../complaint-rules';
import { ComplaintsModule } from '../complaints';
import { PoliciesModule } from '../policies';
import { SearchModule } from '../search';
import { AskedPolicies } from './asked-policies.service';
import { CityGuides } from './city-guides.service';
import { ComplaintIntakeController } from './complaint-intake.controller';
import { ComplaintSuggestions } from './complaint-suggestions.service';

@Module({
  imports: [ComplaintRulesModule, ComplaintsModule, PoliciesModule, SearchModule],
  controllers: [ComplaintIntakeController],
  providers: [AskedPolicies, CityGuides, ComplaintSuggestions],
})
export class ComplaintIntakeModule {}
