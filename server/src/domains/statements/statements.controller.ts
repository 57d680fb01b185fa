import { Controller } from '@nestjs/common';
import { addDocument, addPhoto, addVoice } from '@yingshang/shared/contracts/statements';
import { Implements, type Input, Parsed } from '../../platform/http';
import { StatementMedia } from './statement-media.service';

/** What whoever wrote a statement adds to it. */
@Controller()
export class StatementsController {
  constructor(private readonly media: StatementMedia) {}

  @Implements(addPhoto)
  photo(@Parsed() { params, body, actor, visitorId, idempotencyKey }: Input<typeof addPhoto>) {
    const sent = { sent: body.photo, actor, visitorId };
    return this.media.addPhoto({ ...sent, statementId: params.id, uploadKey: idempotencyKey });
  }

  @Implements(addDocument)
  document(@Parsed() { params, body, actor, visitorId, idempotencyKey }: Input<typeof addDocument>) {
    const sent = { sent: body.document, actor, visitorId };
    const upload = { ...sent, statementId: params.id, uploadKey: idempotencyKey };
    return this.media.addDocument(upload, body.name);
  }

  @Implements(addVoice)
  voice(@Parsed() { params, body, actor, visitorId, idempotencyKey }: Input<typeof addVoice>) {
    const sent = { sent: body.voice, actor, visitorId };
    return this.media.addVoice({ ...sent, statementId: params.id, uploadKey: idempotencyKey });
  }
}
