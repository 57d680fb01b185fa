import { Controller } from '@nestjs/common';
import {
  beginEnrolment,
  confirmEnrolment,
  getSecondFactor,
  proveSecondFactor,
} from '@yingshang/shared/contracts/second-factor';
import { Implements, type Input, Parsed } from '../../platform/http';
import { SecondFactorService } from './second-factor.service';

@Controller()
export class SecondFactorController {
  constructor(private readonly secondFactor: SecondFactorService) {}

  @Implements(getSecondFactor)
  status(@Parsed() { actor }: Input<typeof getSecondFactor>) {
    return this.secondFactor.status(actor);
  }

  @Implements(beginEnrolment)
  begin(@Parsed() { actor, body }: Input<typeof beginEnrolment>) {
    return this.secondFactor.begin(actor, body.code);
  }

  @Implements(confirmEnrolment)
  confirm(@Parsed() { actor, body }: Input<typeof confirmEnrolment>) {
    return this.secondFactor.confirm(actor, body.code);
  }

  @Implements(proveSecondFactor)
  prove(@Parsed() { actor, body }: Input<typeof proveSecondFactor>) {
    return this.secondFactor.prove(actor, body.code);
  }
}
