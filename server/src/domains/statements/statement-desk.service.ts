import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type BlockReason,
  decideText as decideContract,
  type decideText,
  type getStatementDesk,
  type previewMasked,
  type TextOnDesk,
  typeTranscript,
  type VoiceOnDesk,
} from '@yingshang/shared/contracts/statements';
import { dateInShanghai, type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Jobs } from '../../platform/jobs';
import { ServiceCardsService } from '../service-cards';
import { type DeskText, type DeskVoice, StatementDeskRepository } from './statement-desk.repository';
import { StatementDocumentDesk } from './statement-document-desk.service';
import { openedText, StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import type { CheckState, StatementTextEntity } from './statement-text.entity';
import { StatementWatchers } from './statement-watchers';
import { checkedWords } from './statement-words';
import { decidedMeanwhile, nothingTyped, typedAlready, unknownStatement } from './statements.refusals';
import { sealedText } from './statements.service';

/** WeChat answers within seconds; what it was not asked by then, nobody will ask. */
const CHECK_PATIENCE_MS = 10 * 60_000;
const BLOCKED_SHOWN_MS = 30 * 86_400_000;

export type Decision = { readonly was: CheckState } & (
  | { readonly decision: 'passed' }
  | { readonly decision: 'blocked'; readonly reason: BlockReason }
);

/** The people who check words and type recordings. Nobody is handed anything of a unit of theirs. */
@Injectable()
export class StatementDesk {
  constructor(
    private readonly repository: StatementDeskRepository,
    private readonly documents: StatementDocumentDesk,
    private readonly reviewers: StatementReviewers,
    private readonly watchers: StatementWatchers,
    private readonly opening: StatementOpening,
    private readonly cards: ServiceCardsService,
    private readonly writes: Writes,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<ResponseOf<typeof getStatementDesk>> {
    const now = this.clock.now();
    const waiting = await this.repository.waiting(new Date(now - CHECK_PATIENCE_MS));
    const blocked = await this.repository.blocked(new Date(now - BLOCKED_SHOWN_MS));
    const voices = await this.repository.voices();
    const documents = await this.documents.waiting();
    const units = [...waiting, ...blocked, ...voices, ...documents].map(({ unitId }) => unitId);
    const own = await this.reviewers.unitsOf(actor, [...new Set(units)]);
    const names = await this.namesOf([...own]);
    const mine = ({ unitId }: { readonly unitId: string }) => own.has(unitId);
    const nameOf = (unitId: string) =>
      names.get(unitId) ?? (unitId === '' ? '还没有确定单位' : '已撤销的单位');
    const texts = (all: readonly DeskText[]) =>
      Promise.all(all.filter(mine).map((one) => this.shownText(one, nameOf(one.unitId))));
    return {
      waiting: await texts(waiting),
      blocked: await texts(blocked),
      voices: voices.filter(mine).map((one) => shownVoice(one, nameOf(one.unitId))),
      documents: (
        await Promise.all(documents.filter(mine).map((one) => this.documents.shown(one, nameOf(one.unitId))))
      ).flat(),
    };
  }

  async decide(
    actor: Actor,
    idempotencyKey: string,
    textId: string,
    decision: Decision,
  ): Promise<Outcome<ResponseOf<typeof decideText>>> {
    // Before the transaction: who stands above whom is asked through another connection.
    const found = await this.repository.findText(textId);
    if (found === null || !(await this.reviewers.may(actor, found.unitId))) return unknownStatement();
    const request = { textId, ...decision };
    const key = { idempotencyKey, route: decideContract.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const now = await this.repository.lockText(textId, manager);
      if (now === null) return unknownStatement();
      if (now.state !== decision.was) return decidedMeanwhile();
      const reason = decision.decision === 'blocked' ? decision.reason : null;
      const decidedAt = new Date(this.clock.now());
      const change = {
        state: decision.decision,
        reason,
        checkedWith: 'person',
        decidedAt,
        decidedBy: actor.personId,
      } as const;
      await this.repository.decide(textId, change, manager);
      await this.watchers.tell(now.statementId, manager);
      await this.audit.note(
        {
          kind: 'statements.decided',
          by: actor,
          unitId: found.unitId,
          about: textId,
          detail: { decision: decision.decision, reason },
        },
        manager,
      );
      return ok({ state: decision.decision });
    });
  }

  /** Typed words wait for their check like any other. */
  async transcribe(
    actor: Actor,
    idempotencyKey: string,
    statementId: string,
    typed: string,
  ): Promise<Outcome<ResponseOf<typeof typeTranscript>>> {
    const words = checkedWords(typed);
    if (!words.ok) return words;
    if (words.value === '') return nothingTyped();
    const found = await this.repository.find(statementId);
    const mine = found !== null && (await this.reviewers.may(actor, found.statement.unitId));
    const content = mine ? await this.opening.keyOf(found.key) : null;
    if (content === null) return unknownStatement();
    // Not the words: a kept hash of them could be tried.
    const request = { statementId, length: words.value.length };
    const key = { idempotencyKey, route: typeTranscript.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      if ((await this.repository.find(statementId, manager))?.key == null) return unknownStatement();
      const piece = { statementId, piece: 'transcript', words: words.value } as const;
      const text = sealedText(content, piece, new Date(this.clock.now()));
      if (!(await this.repository.addTranscript(text, manager))) return typedAlready();
      await this.jobs.enqueue('statement-checks', { textId: text.id }, manager);
      return ok({ typed: true });
    });
  }

  /** What an office would read of them. */
  masked(words: string): Outcome<ResponseOf<typeof previewMasked>> {
    return ok({ masked: maskPersonalWords(words) });
  }

  private async shownText({ text, key, media }: DeskText, unitName: string): Promise<TextOnDesk> {
    const { words } = openedText(await this.opening.keyOf(key), text);
    return {
      id: text.id,
      statementId: text.statementId,
      ...media,
      unitName,
      piece: text.piece,
      words: words === null ? null : maskPersonalWords(words),
      state: text.state,
      why: whyWaiting(text),
      reason: text.reason,
      day: dateInShanghai(text.addedAt.getTime()),
    };
  }

  private async namesOf(unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const id of unitIds) {
      const unit = await this.cards.findUnit(id);
      if (unit !== null) names.set(id, unit.name);
    }
    return names;
  }
}

function whyWaiting({ state, checkedWith }: StatementTextEntity): TextOnDesk['why'] {
  if (state !== 'waiting') return null;
  return checkedWith === 'wechat' ? 'unsure' : 'unchecked';
}

function shownVoice({ id, seconds, photos, addedAt }: DeskVoice, unitName: string): VoiceOnDesk {
  return { id, unitName, seconds, photos, day: dateInShanghai(addedAt.getTime()) };
}
