import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { AccountService } from './account.service';
import { DeviceRecordsController } from './device-records.controller';
import { ErasureService } from './erasure.service';
import { ExportService } from './export.service';
import { MyDataController } from './my-data.controller';

@Module({
  imports: [IdentityModule],
  controllers: [MyDataController, DeviceRecordsController],
  providers: [AccountService, ExportService, ErasureService],
})
export class MyDataModule {}
