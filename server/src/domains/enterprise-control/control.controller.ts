import { Controller } from '@nestjs/common';
import {
  endControl,
  getControl,
  handOverControl,
  leaveEnterprise,
  listControllers,
  proveAsRepresentative,
  proveByPhone,
  sendControlCode,
} from '@yingshang/shared/contracts/enterprises';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ControlService } from './control.service';
import { HandOverService } from './hand-over.service';

@Controller()
export class ControlController {
  constructor(
    private readonly control: ControlService,
    private readonly handOvers: HandOverService,
  ) {}

  @Implements(getControl)
  view(@Parsed() { actor, params }: Input<typeof getControl>) {
    return this.control.view(actor, params.id);
  }

  @Implements(proveAsRepresentative)
  proveAsRepresentative(@Parsed() { actor, idempotencyKey, params }: Input<typeof proveAsRepresentative>) {
    return this.control.proveAsRepresentative(actor, idempotencyKey, params.id);
  }

  @Implements(sendControlCode)
  sendCode(@Parsed() { actor, idempotencyKey, params }: Input<typeof sendControlCode>) {
    return this.control.sendCode(actor, idempotencyKey, params.id);
  }

  @Implements(proveByPhone)
  proveByPhone(@Parsed() { actor, idempotencyKey, params, body }: Input<typeof proveByPhone>) {
    return this.control.proveByPhone(actor, idempotencyKey, params.id, body.code);
  }

  @Implements(listControllers)
  controllers(@Parsed() { actor, params }: Input<typeof listControllers>) {
    return this.handOvers.controllers(actor, params.id);
  }

  @Implements(endControl)
  endControl(@Parsed() { actor, idempotencyKey, params }: Input<typeof endControl>) {
    const { id: enterpriseId, personId } = params;
    return this.handOvers.endControl(actor, idempotencyKey, { enterpriseId, personId });
  }

  @Implements(handOverControl)
  handOver(@Parsed() { actor, idempotencyKey, params, body }: Input<typeof handOverControl>) {
    return this.handOvers.handOver(actor, idempotencyKey, { enterpriseId: params.id, ...body });
  }

  @Implements(leaveEnterprise)
  leave(@Parsed() { actor, idempotencyKey, params }: Input<typeof leaveEnterprise>) {
    return this.handOvers.leave(actor, idempotencyKey, params.id);
  }
}
