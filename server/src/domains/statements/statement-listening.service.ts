import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Transactions } from '../../platform/database';
import { StatementDeskRepository } from './statement-desk.repository';
import { StatementMediaRepository } from './statement-media.repository';
import type { MediumKind, StatementMediumEntity } from './statement-medium.entity';
import { StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import { placeOfMedium } from './statement-seals';
import { demoRecording, unknownStatement } from './statements.refusals';
import { StatementsRepository } from './statements.repository';

export interface WantedMedium {
  readonly statementId: string;
  readonly kind: MediumKind;
  readonly place: number;
}

/** Opens a photo or a recording for whoever checks; that they did is kept before they see or hear it. */
@Injectable()
export class StatementListening {
  constructor(
    private readonly desk: StatementDeskRepository,
    private readonly media: StatementMediaRepository,
    private readonly statements: StatementsRepository,
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
    if (found === null || !(await this.reviewers.may(actor, found.statement.unitId)))
      return unknownStatement();
    // Anybody can play a reviewer of the demo, so another's voice is nobody's to hear there.
    if (actor.demo && !(await this.statements.wasWrittenOn(statementId, visitorId))) return demoRecording();
    const medium = await this.media.find(statementId, kind, place);
    const key = await this.opening.keyOf(found.key);
    const bytes = medium === null ? undefined : key?.open(placeOfMedium(medium.id), medium.sealed);
    if (medium === null || bytes === undefined) return unknownStatement();
    const noted = await this.note(actor, found.statement.unitId, medium);
    return noted.ok ? ok({ base64: bytes.toString('base64'), seconds: medium.seconds }) : noted;
  }

  private note(actor: Actor, unitId: string, { id, kind }: StatementMediumEntity): Promise<Outcome<null>> {
    const event = {
      kind: kind === 'voice' ? 'statements.listened' : 'statements.looked',
      by: actor,
      unitId,
      about: id,
      detail: {},
    };
    return this.transactions.run(async (manager) => {
      await this.audit.note(event, manager);
      return ok(null);
    });
  }
}
