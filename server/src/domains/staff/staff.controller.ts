import { Controller } from '@nestjs/common';
import { grantRole, listStaff, resetSecondFactor, revokeRole } from '@yingshang/shared/contracts/staff';
import { Implements, type Input, Parsed } from '../../platform/http';
import { StaffService } from './staff.service';

@Controller()
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Implements(listStaff)
  list(@Parsed() { actor, params }: Input<typeof listStaff>) {
    return this.staff.list(actor, params.id);
  }

  @Implements(grantRole)
  grant(@Parsed() { actor, idempotencyKey, params, body }: Input<typeof grantRole>) {
    return this.staff.grant(actor, idempotencyKey, params.id, body);
  }

  @Implements(revokeRole)
  revoke(@Parsed() { actor, idempotencyKey, params }: Input<typeof revokeRole>) {
    return this.staff.revoke(actor, idempotencyKey, { unitId: params.id, grantId: params.grantId });
  }

  @Implements(resetSecondFactor)
  resetSecondFactor(@Parsed() { actor, idempotencyKey, params }: Input<typeof resetSecondFactor>) {
    const place = { unitId: params.id, personId: params.personId };
    return this.staff.resetSecondFactor(actor, idempotencyKey, place);
  }
}
