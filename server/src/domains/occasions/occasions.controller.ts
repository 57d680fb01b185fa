import { Controller } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import {
  getOccasion,
  listMyOccasions,
  openOccasion,
  scanCounterCode,
} from '@yingshang/shared/contracts/occasions';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CounterVisits } from './counter-visits.service';
import { Occasions } from './occasions.service';

@Controller()
export class OccasionsController {
  constructor(
    private readonly occasions: Occasions,
    private readonly visits: CounterVisits,
  ) {}

  @Implements(scanCounterCode)
  scan(@Parsed() { body, actor, visitorId, idempotencyKey }: Input<typeof scanCounterCode>) {
    return this.visits.scan(userOf(actor, visitorId), idempotencyKey, body);
  }

  @Implements(openOccasion)
  open(@Parsed() { body, actor, visitorId, idempotencyKey }: Input<typeof openOccasion>) {
    return this.occasions.openHere(userOf(actor, visitorId), idempotencyKey, body);
  }

  @Implements(listMyOccasions)
  mine(@Parsed() { actor, visitorId }: Input<typeof listMyOccasions>) {
    return this.occasions.mine(userOf(actor, visitorId));
  }

  @Implements(getOccasion)
  get(@Parsed() { params, actor, visitorId }: Input<typeof getOccasion>) {
    return this.occasions.view(params.id, userOf(actor, visitorId));
  }
}

const userOf = (actor: Actor | null, visitorId: string) => ({ personId: actor?.personId ?? null, visitorId });
