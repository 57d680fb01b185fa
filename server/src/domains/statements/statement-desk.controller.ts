import { Controller } from '@nestjs/common';
import {
  decideDocument,
  decideText,
  getStatementDesk,
  listenToVoice,
  lookAtPhoto,
  openDocument,
  previewMasked,
  readText,
  typeTranscript,
} from '@yingshang/shared/contracts/statements';
import { ok } from '@yingshang/shared/kernel';
import { Implements, type Input, Parsed } from '../../platform/http';
import { StatementDesk } from './statement-desk.service';
import { StatementDocumentDesk } from './statement-document-desk.service';
import { StatementDocuments } from './statement-documents.service';
import { StatementListening } from './statement-listening.service';

/** For whoever checks words and types recordings. */
@Controller()
export class StatementDeskController {
  constructor(
    private readonly work: StatementDesk,
    private readonly listening: StatementListening,
    private readonly documents: StatementDocuments,
    private readonly documentDesk: StatementDocumentDesk,
  ) {}

  @Implements(getStatementDesk)
  desk(@Parsed() { actor }: Input<typeof getStatementDesk>) {
    return this.work.list(actor);
  }

  @Implements(decideText)
  decide(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof decideText>) {
    return this.work.decide(actor, idempotencyKey, params.id, body);
  }

  @Implements(readText)
  read(@Parsed() { params, actor, visitorId }: Input<typeof readText>) {
    return this.listening.read(actor, visitorId, params.id);
  }

  @Implements(previewMasked)
  preview(@Parsed() { body }: Input<typeof previewMasked>) {
    return this.work.masked(body.words);
  }

  @Implements(listenToVoice)
  async listen(@Parsed() { params, actor, visitorId }: Input<typeof listenToVoice>) {
    const wanted = { statementId: params.id, kind: 'voice', place: 0 } as const;
    const opened = await this.listening.open(actor, visitorId, wanted);
    return opened.ok ? ok({ voice: opened.value.base64, seconds: opened.value.seconds ?? 0 }) : opened;
  }

  @Implements(lookAtPhoto)
  async look(@Parsed() { params, actor, visitorId }: Input<typeof lookAtPhoto>) {
    const wanted = { statementId: params.id, kind: 'photo', place: params.place } as const;
    const opened = await this.listening.open(actor, visitorId, wanted);
    return opened.ok ? ok({ photo: opened.value.base64 }) : opened;
  }

  @Implements(openDocument)
  openDocument(@Parsed() { params, actor, visitorId }: Input<typeof openDocument>) {
    return this.documents.openAtDesk({ actor, visitorId }, params.id);
  }

  @Implements(decideDocument)
  decideDocument(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof decideDocument>) {
    return this.documentDesk.decide(actor, idempotencyKey, params.id, body);
  }

  @Implements(typeTranscript)
  transcribe(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof typeTranscript>) {
    return this.work.transcribe(actor, idempotencyKey, params.id, body.words);
  }
}
