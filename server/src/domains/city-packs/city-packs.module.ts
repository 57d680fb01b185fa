import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { ComplaintRulesModule } from '../complaint-rules';
import { EnterprisesModule } from '../enterprises';
import { NeedsModule } from '../needs';
import { PoliciesModule } from '../policies';
import { ScanCodesModule } from '../scan-codes';
import { ServiceCardsModule } from '../service-cards';
import { CityPacksService } from './city-packs.service';
import { LoadWatchers } from './load-watchers';
import { PolicyChecks } from './policy-checks.service';

@Module({
  imports: [
    CityModule,
    ComplaintRulesModule,
    EnterprisesModule,
    NeedsModule,
    PoliciesModule,
    ScanCodesModule,
    ServiceCardsModule,
  ],
  providers: [CityPacksService, LoadWatchers, PolicyChecks],
  exports: [CityPacksService, LoadWatchers, PolicyChecks],
})
export class CityPacksModule {}
