import { Controller } from '@nestjs/common';
import { getOwnFollowUp, wordOnFollowUp } from '@yingshang/shared/contracts/follow-ups';
import { Implements, type Input, Parsed } from '../../platform/http';
import { OwnFollowUps } from './own-follow-ups.service';

@Controller()
export class OwnFollowUpsController {
  constructor(private readonly followUps: OwnFollowUps) {}

  @Implements(getOwnFollowUp)
  view(@Parsed() { params, actor, visitorId }: Input<typeof getOwnFollowUp>) {
    return this.followUps.view({ ticket: params.ticket, actor, visitorId });
  }

  @Implements(wordOnFollowUp)
  word(@Parsed() { params, body, actor, visitorId, idempotencyKey }: Input<typeof wordOnFollowUp>) {
    return this.followUps.word({ ticket: params.ticket, actor, visitorId }, idempotencyKey, body.solved);
  }
}
