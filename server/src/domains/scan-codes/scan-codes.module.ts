import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { PoliciesModule } from '../policies';
import { ServiceCardsModule } from '../service-cards';
import { ScanCodesController } from './scan-codes.controller';
import { ScanCodesRepository } from './scan-codes.repository';
import { ScanCodesService } from './scan-codes.service';
import { ShareCodesService } from './share-codes.service';

@Module({
  imports: [CityModule, PoliciesModule, ServiceCardsModule],
  controllers: [ScanCodesController],
  providers: [ScanCodesService, ShareCodesService, ScanCodesRepository],
  exports: [ScanCodesService],
})
export class ScanCodesModule {}
