import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type DocumentOnDesk,
  decideDocument as decideContract,
  type decideDocument,
} from '@yingshang/shared/contracts/statements';
import { dateInShanghai, type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Retention } from '../../platform/retention';
import type { Decision } from './statement-desk.service';
import { type DeskDocument, StatementDocumentsRepository } from './statement-documents.repository';
import { documentName, StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import { decidedMeanwhile, notOpened, unknownStatement } from './statements.refusals';

/** As long as a mistake can be undone at the desk. */
export const BLOCKED_KEPT_MS = 30 * 86_400_000;

/** The people who let files through to the unit, or hold them back. */
@Injectable()
export class StatementDocumentDesk {
  constructor(
    private readonly repository: StatementDocumentsRepository,
    private readonly reviewers: StatementReviewers,
    private readonly opening: StatementOpening,
    private readonly writes: Writes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      what: 'statement-documents',
      words: '投诉的附件里核对后拦下的（加密保存，单位打不开）',
      kept: '拦下后 30 天；其余的和投诉的文字一起保存、一起删除',
      tables: ['statement_media'],
      forget: (now, manager) => repository.removeBlocked(new Date(now.getTime() - BLOCKED_KEPT_MS), manager),
    });
  }

  waiting(): Promise<DeskDocument[]> {
    return this.repository.listed(new Date(this.clock.now() - BLOCKED_KEPT_MS));
  }

  async shown({ medium, key }: DeskDocument, unitName: string): Promise<DocumentOnDesk[]> {
    const { id, format, bytes, state, reason, addedAt } = medium;
    if (format === null || bytes === null || state === null || state === 'passed') return [];
    const name = documentName(await this.opening.keyOf(key), medium);
    return [{ id, unitName, name, format, bytes, state, reason, day: dateInShanghai(addedAt.getTime()) }];
  }

  async decide(
    actor: Actor,
    idempotencyKey: string,
    id: string,
    decision: Decision,
  ): Promise<Outcome<ResponseOf<typeof decideDocument>>> {
    // Before the transaction: who stands above whom is asked through another connection.
    const found = await this.repository.listedOne(id);
    if (found === null || !(await this.reviewers.may(actor, found.unitId))) return unknownStatement();
    const request = { id, ...decision };
    const key = { idempotencyKey, route: decideContract.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const now = await this.repository.lock(id, manager);
      if (now === null) return unknownStatement();
      if (now.state !== decision.was) return decidedMeanwhile();
      if (now.openedBy !== actor.personId) return notOpened();
      const reason = decision.decision === 'blocked' ? decision.reason : null;
      const decided = { decidedAt: new Date(this.clock.now()), decidedBy: actor.personId };
      await this.repository.change(id, { state: decision.decision, reason, ...decided }, manager);
      await this.audit.note(
        {
          kind: 'statements.document-decided',
          by: actor,
          unitId: found.unitId === '' ? null : found.unitId,
          about: id,
          detail: { decision: decision.decision, reason },
        },
        manager,
      );
      return ok({ state: decision.decision });
    });
  }
}
