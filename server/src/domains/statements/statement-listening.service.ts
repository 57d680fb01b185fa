import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { readText } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Transactions } from '../../platform/database';
import { DemoWriters } from './demo-writers.service';
import type { StatementEntity } from './statement.entity';
import { StatementDeskRepository } from './statement-desk.repository';
import { StatementMediaRepository } from './statement-media.repository';
import type { MediumKind } from './statement-medium.entity';
import { openedText, StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import { placeOfMedium } from './statement-seals';
import { demoRecording, unknownStatement } from './statements.refusals';

export interface WantedMedium {
  readonly statementId: string;
  readonly kind: Exclude<MediumKind, 'document'>;
  readonly place: number;
}

/** Opens words, a photo or a recording for whoever checks; that they did is kept before they see or hear it. */
@Injectable()
export class StatementListening {
  constructor(
    private readonly desk: StatementDeskRepository,
    private readonly media: StatementMediaRepository,
    private readonly demo: DemoWriters,
    private readonly reviewers: StatementReviewers,
    private readonly opening: StatementOpening,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  async open(
    actor: Actor,
    visitorId: string,
    { statementId, kind, place }: WantedMedium,
  ): Promise<Outcome<{ readonly base64: string; readonly seconds: number | null }>> {
    const found = await this.desk.find(statementId);
    if (found === null) return unknownStatement();
    const denied = await this.denied(actor, visitorId, found.statement);
    if (denied !== null) return denied;
    const medium = await this.media.find(statementId, kind, place);
    const key = await this.opening.keyOf(found.key);
    const bytes = medium === null ? undefined : key?.open(placeOfMedium(medium.id), medium.sealed);
    if (medium === null || bytes === undefined) return unknownStatement();
    const event = medium.kind === 'voice' ? 'statements.listened' : 'statements.looked';
    const noted = await this.note(event, actor, { id: medium.id, unitId: found.statement.unitId });
    return noted.ok ? ok({ base64: bytes.toString('base64'), seconds: medium.seconds }) : noted;
  }

  /** Words as they were written. */
  async read(actor: Actor, visitorId: string, textId: string): Promise<Outcome<ResponseOf<typeof readText>>> {
    const found = await this.desk.findText(textId);
    if (found === null) return unknownStatement();
    const { text, unitId, key } = found;
    const denied = await this.denied(actor, visitorId, { id: text.statementId, unitId });
    if (denied !== null) return denied;
    const { words } = openedText(await this.opening.keyOf(key), text);
    if (words === null) return unknownStatement();
    const noted = await this.note('statements.read', actor, { id: textId, unitId });
    return noted.ok ? ok({ words }) : noted;
  }

  private async denied(
    actor: Actor,
    visitorId: string,
    { id, unitId }: Pick<StatementEntity, 'id' | 'unitId'>,
  ): Promise<Outcome<never> | null> {
    if (!(await this.reviewers.may(actor, unitId))) return unknownStatement();
    return (await this.demo.mayOpen(actor, visitorId, id)) ? null : demoRecording();
  }

  private note(
    kind: string,
    by: Actor,
    { id, unitId }: { readonly id: string; readonly unitId: string },
  ): Promise<Outcome<null>> {
    return this.transactions.run(async (manager) => {
      await this.audit.note({ kind, by, unitId, about: id, detail: {} }, manager);
      return ok(null);
    });
  }
}
