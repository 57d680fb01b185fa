import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { PoliciesModule } from '../policies';
import { DryRunService } from './dry-run.service';
import { PolicyRulesController } from './policy-rules.controller';
import { RuleDeskService } from './rule-desk.service';

@Module({
  imports: [CityModule, EnterprisesModule, PoliciesModule],
  controllers: [PolicyRulesController],
  providers: [RuleDeskService, DryRunService],
})
export class PolicyRulesModule {}
