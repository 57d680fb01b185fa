import { Controller } from '@nestjs/common';
import {
  forgetEnterpriseAttention,
  noteAttention,
  noteEnterpriseAttention,
} from '@yingshang/shared/contracts/needs';
import { Implements, type Input, Parsed } from '../../platform/http';
import { AttentionService } from './attention.service';

@Controller()
export class NeedsController {
  constructor(private readonly attention: AttentionService) {}

  @Implements(noteAttention)
  note(@Parsed() { visitorId, body }: Input<typeof noteAttention>) {
    return this.attention.note(visitorId, body);
  }

  @Implements(noteEnterpriseAttention)
  noteOfEnterprise(@Parsed() { actor, params, body }: Input<typeof noteEnterpriseAttention>) {
    return this.attention.noteOfEnterprise(actor, params.id, body);
  }

  @Implements(forgetEnterpriseAttention)
  forget(@Parsed() { actor, params, idempotencyKey }: Input<typeof forgetEnterpriseAttention>) {
    return this.attention.forget(actor, idempotencyKey, params.id);
  }
}
