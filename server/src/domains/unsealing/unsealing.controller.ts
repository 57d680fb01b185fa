import { Controller } from '@nestjs/common';
import {
  askToUnseal,
  decideUnsealing,
  getUnsealable,
  listUnsealings,
  showIdentity,
} from '@yingshang/shared/contracts/unsealing';
import { Implements, type Input, Parsed } from '../../platform/http';
import { UnsealedIdentity } from './unsealed-identity.service';
import { Unsealing } from './unsealing.service';

@Controller()
export class UnsealingController {
  constructor(
    private readonly unsealing: Unsealing,
    private readonly identity: UnsealedIdentity,
  ) {}

  @Implements(askToUnseal)
  ask(@Parsed() { body, actor, idempotencyKey }: Input<typeof askToUnseal>) {
    return this.unsealing.ask(actor, idempotencyKey, body);
  }

  @Implements(getUnsealable)
  about(@Parsed() { params, query, actor }: Input<typeof getUnsealable>) {
    return this.unsealing.about(actor, { ...params, ...query });
  }

  @Implements(listUnsealings)
  list(@Parsed() { actor }: Input<typeof listUnsealings>) {
    return this.unsealing.list(actor);
  }

  @Implements(decideUnsealing)
  decide(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof decideUnsealing>) {
    return this.unsealing.decide(actor, idempotencyKey, params.id, body.decision);
  }

  @Implements(showIdentity)
  show(@Parsed() { params, actor }: Input<typeof showIdentity>) {
    return this.identity.show(actor, params.id);
  }
}
