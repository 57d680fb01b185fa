import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger';
import { RealNamesModule } from '../real-names';
import { ServiceCardsModule } from '../service-cards';
import { HeldPlans } from './held-plans.service';
import { KindergartenPlansController } from './kindergarten-plans.controller';
import { KindergartenPlansRecords } from './kindergarten-plans.records';
import { PlanDrafts } from './plan-drafts.service';
import { PlanLedger } from './plan-ledger.service';
import { PlanPublishing } from './plan-publishing.service';
import { PlanSeeds } from './plan-seeds.service';
import { PlansRepository } from './plans.repository';
import { PublishedPlans } from './published-plans.service';

@Module({
  imports: [LedgerModule, RealNamesModule, ServiceCardsModule],
  controllers: [KindergartenPlansController],
  providers: [
    HeldPlans,
    KindergartenPlansRecords,
    PlanDrafts,
    PlanLedger,
    PlanPublishing,
    PlanSeeds,
    PlansRepository,
    PublishedPlans,
  ],
  exports: [HeldPlans, PlanSeeds],
})
export class KindergartenPlansModule {}
