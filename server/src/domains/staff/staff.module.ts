import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { SecondFactorModule } from '../second-factor';
import { ServiceCardsModule } from '../service-cards';
import { OperatorStaffService } from './operator-staff.service';
import { StaffController } from './staff.controller';
import { StaffService } from './staff.service';
import { StaffChanges } from './staff-changes.service';

@Module({
  imports: [IdentityModule, SecondFactorModule, ServiceCardsModule],
  controllers: [StaffController],
  providers: [StaffService, StaffChanges, OperatorStaffService],
  exports: [OperatorStaffService],
})
export class StaffModule {}
