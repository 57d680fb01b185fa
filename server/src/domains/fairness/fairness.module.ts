import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { RatingsModule } from '../ratings';
import { ServiceCardsModule } from '../service-cards';
import { ClusterReading } from './cluster-reading.service';
import { FairnessController } from './fairness.controller';
import { FairnessRepository } from './fairness.repository';
import { Fairness } from './fairness.service';
import { Findings } from './findings.service';
import { LookLoop } from './look-loop.service';
import { Looks } from './looks.service';
import { Standings } from './standings.service';

@Module({
  imports: [IdentityModule, LedgerModule, RatingsModule, ServiceCardsModule],
  controllers: [FairnessController],
  providers: [ClusterReading, Fairness, FairnessRepository, Findings, LookLoop, Looks, Standings],
  exports: [ClusterReading, Fairness, Findings, Looks, Standings],
})
export class FairnessModule {}
