import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents';
import { IdentityModule } from '../identity';
import { SignInModule } from '../sign-in';
import { AccountService } from './account.service';
import { DeviceRecordsController } from './device-records.controller';
import { ErasureService } from './erasure.service';
import { ExportService } from './export.service';
import { MyDataController } from './my-data.controller';

@Module({
  imports: [ConsentsModule, IdentityModule, SignInModule],
  controllers: [MyDataController, DeviceRecordsController],
  providers: [AccountService, ExportService, ErasureService],
})
export class MyDataModule {}
