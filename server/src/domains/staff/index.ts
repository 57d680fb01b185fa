export { type ListedGrant, OperatorStaffService } from './operator-staff.service';
export { StaffModule } from './staff.module';
