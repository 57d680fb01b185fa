import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { RatingsModule } from '../ratings';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { UnsealedIdentity } from './unsealed-identity.service';
import { UnsealingController } from './unsealing.controller';
import { UnsealingRecords } from './unsealing.records';
import { UnsealingRepository } from './unsealing.repository';
import { Unsealing } from './unsealing.service';
import { UnsealingLedger } from './unsealing-ledger.service';

@Module({
  imports: [IdentityModule, LedgerModule, NoticesModule, RatingsModule, ServiceCardsModule, StatementsModule],
  controllers: [UnsealingController],
  providers: [Unsealing, UnsealedIdentity, UnsealingLedger, UnsealingRecords, UnsealingRepository],
})
export class UnsealingModule {}
