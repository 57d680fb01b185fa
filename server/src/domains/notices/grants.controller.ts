import { Controller } from '@nestjs/common';
import { answerMessageGrants, listMessageGrants } from '@yingshang/shared/contracts/notices';
import { Implements, type Input, Parsed } from '../../platform/http';
import { GrantsService } from './grants.service';

@Controller()
export class GrantsController {
  constructor(private readonly grants: GrantsService) {}

  @Implements(listMessageGrants)
  list(@Parsed() { actor }: Input<typeof listMessageGrants>) {
    return this.grants.list(actor.personId);
  }

  @Implements(answerMessageGrants)
  answer(@Parsed() { actor, body, idempotencyKey }: Input<typeof answerMessageGrants>) {
    return this.grants.answer(actor.personId, idempotencyKey, body);
  }
}
