import { Module } from '@nestjs/common';
import { FairnessModule } from '../fairness';
import { FollowUpsModule } from '../follow-ups';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { RatingsModule } from '../ratings';
import { RealNamesModule } from '../real-names';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { UnsealableRatings } from './unsealable-ratings.service';
import { UnsealedIdentity } from './unsealed-identity.service';
import { UnsealingController } from './unsealing.controller';
import { UnsealingRecords } from './unsealing.records';
import { UnsealingRepository } from './unsealing.repository';
import { Unsealing } from './unsealing.service';
import { UnsealingLedger } from './unsealing-ledger.service';

@Module({
  imports: [
    FairnessModule,
    FollowUpsModule,
    IdentityModule,
    LedgerModule,
    NoticesModule,
    RatingsModule,
    RealNamesModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [UnsealingController],
  providers: [
    Unsealing,
    UnsealableRatings,
    UnsealedIdentity,
    UnsealingLedger,
    UnsealingRecords,
    UnsealingRepository,
  ],
})
export class UnsealingModule {}
