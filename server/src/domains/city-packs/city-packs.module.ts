import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { PoliciesModule } from '../policies';
import { ScanCodesModule } from '../scan-codes';
import { ServiceCardsModule } from '../service-cards';
import { CityPacksService } from './city-packs.service';

@Module({
  imports: [CityModule, EnterprisesModule, PoliciesModule, ScanCodesModule, ServiceCardsModule],
  providers: [CityPacksService],
  exports: [CityPacksService],
})
export class CityPacksModule {}
