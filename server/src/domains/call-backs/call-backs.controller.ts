import { Controller } from '@nestjs/common';
import {
  handleCallBack,
  listCallBacks,
  requestCallBack,
  revealNumber,
} from '@yingshang/shared/contracts/call-backs';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CallBacksService } from './call-backs.service';

@Controller()
export class CallBacksController {
  constructor(private readonly callBacks: CallBacksService) {}

  @Implements(requestCallBack)
  request(@Parsed() { params, body, visitorId, idempotencyKey }: Input<typeof requestCallBack>) {
    return this.callBacks.request(visitorId, idempotencyKey, params.id, body);
  }

  @Implements(listCallBacks)
  desk(@Parsed() { params }: Input<typeof listCallBacks>) {
    return this.callBacks.desk(params.id);
  }

  @Implements(revealNumber)
  number(@Parsed() { params, actor }: Input<typeof revealNumber>) {
    return this.callBacks.number(actor, { id: params.callBackId, unitId: params.id });
  }

  @Implements(handleCallBack)
  handle(@Parsed() { params, actor, idempotencyKey }: Input<typeof handleCallBack>) {
    return this.callBacks.handle(actor, idempotencyKey, { id: params.callBackId, unitId: params.id });
  }
}
