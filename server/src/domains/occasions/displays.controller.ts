import { Controller } from '@nestjs/common';
import {
  getDisplay,
  nextCounterCode,
  openAtDisplay,
  pairThisDisplay,
} from '@yingshang/shared/contracts/occasions';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CounterVisits } from './counter-visits.service';
import { DisplaysService } from './displays.service';

@Controller()
export class DisplaysController {
  constructor(
    private readonly displays: DisplaysService,
    private readonly visits: CounterVisits,
  ) {}

  @Implements(pairThisDisplay)
  pair(@Parsed() { body }: Input<typeof pairThisDisplay>) {
    return this.displays.pair(body.code);
  }

  @Implements(getDisplay)
  state(@Parsed() { body }: Input<typeof getDisplay>) {
    return this.displays.state(body.session, body.shown);
  }

  @Implements(nextCounterCode)
  next(@Parsed() { body }: Input<typeof nextCounterCode>) {
    return this.displays.nextCode(body.session);
  }

  @Implements(openAtDisplay)
  open(@Parsed() { body, visitorId, idempotencyKey }: Input<typeof openAtDisplay>) {
    return this.visits.openAtDisplay(visitorId, idempotencyKey, body.session);
  }
}
