import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { promptTexts } from '@yingshang/shared/contracts/ratings';
import {
  answerRow,
  type getAnswerToMine,
  LONGEST_PUBLIC_ANSWER,
  type listPublicAnswers,
  type PublicAnswer,
} from '@yingshang/shared/contracts/reputation';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { Writes } from '../../platform/http';
import { Ratings, unknownRating, type Who } from '../ratings';
import { type PreparedStatement, Statements } from '../statements';
import { placeOfRow } from './office-row-id';
import { OfficeRows } from './office-rows.service';
import { type AnsweredRow, PublicAnswersRepository } from './public-answers.repository';
import { alreadyAnswered, answerTooLong, noAnswerText, notCounted, unknownRow } from './reputation.refusals';
import { ReputationService } from './reputation.service';

const PAGE_SIZE = 20;

export interface WantedAnswer {
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly body: Input<typeof answerRow>['body'];
}

/** What a unit says in public to ratings of its list; shown once somebody outside the unit has checked it. */
@Injectable()
export class PublicAnswers {
  constructor(
    private readonly repository: PublicAnswersRepository,
    private readonly rows: OfficeRows,
    private readonly ratings: Ratings,
    private readonly reputations: ReputationService,
    private readonly statements: Statements,
    private readonly writes: Writes,
    private readonly fields: FieldCrypto,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async answer(
    unitId: string,
    { actor, idempotencyKey, body: { row, text } }: WantedAnswer,
  ): Promise<Outcome<ResponseOf<typeof answerRow>>> {
    const words = text.trim();
    if (words === '') return noAnswerText();
    if (Array.from(words).length > LONGEST_PUBLIC_ANSWER) return answerTooLong(LONGEST_PUBLIC_ANSWER);
    const ratingId = await this.rows.resolve(row, unitId);
    const rating = ratingId === null ? null : await this.ratings.find(ratingId);
    if (rating === null) return unknownRow();
    if (rating.standing !== 'counted') return notCounted();
    const statement = await this.statements.prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'answer',
      unitId,
      officeId: unitId,
      text: words,
      writer: { personId: actor.personId, visitorId: null },
    });
    if (!statement.ok) return statement;
    // A plain hash of a short text is found by trying.
    const fingerprint = this.fields.indexOf({ table: 'reputation_answers', column: 'text' }, words);
    const request = { unitId, row, fingerprint };
    const key = { idempotencyKey, route: answerRow.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const kept = await this.keep({ unitId, row, statement: statement.value }, manager);
      // Words of an office name nobody: who wrote them stands on the audit trail alone.
      const event = { kind: 'reputation.answered', by: actor, unitId, about: row, detail: {} } as const;
      if (kept.ok) await this.audit.note(event, manager);
      return kept;
    });
  }

  async ofUnit(unitId: string, after?: string): Promise<Outcome<ResponseOf<typeof listPublicAnswers>>> {
    const withheld = await this.reputations.whyWithheld(unitId);
    if (!withheld.ok) return withheld;
    if (withheld.value !== null) return ok({ items: [], next: null });
    const found = await this.repository.page(unitId, after ?? null, PAGE_SIZE + 1);
    const shown = found.slice(0, PAGE_SIZE);
    const next = found.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null;
    return ok({ items: await this.shown(shown), next });
  }

  async toMine(ticket: string, who: Who): Promise<Outcome<ResponseOf<typeof getAnswerToMine>>> {
    const rating = await this.ratings.ofTicket(ticket, who);
    if (rating === null) return unknownRating();
    const answer = await this.repository.toRating(rating.id);
    if (answer === null) return ok({ answer: null });
    const { statementId, answeredOn } = answer;
    const text = (await this.statements.read([statementId], 'public')).get(statementId)?.text ?? null;
    return ok({ answer: text === null ? null : { text, answeredOn } });
  }

  private async keep(
    { unitId, row, statement }: { unitId: string; row: string; statement: PreparedStatement },
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof answerRow>>> {
    const place = placeOfRow(row);
    if (place === null) return unknownRow();
    const before = await this.repository.lock(unitId, place, manager);
    if (before !== null && !(await this.isBlocked(before.statementId, manager))) return alreadyAnswered();
    if (before !== null) await this.statements.destroy([before.statementId], manager);
    await this.statements.write(statement, manager);
    const answeredOn = this.clock.today();
    const answer = { id: randomUUID(), unitId, ...place, statementId: statement.id, answeredOn };
    await this.repository.keep(answer, manager);
    return ok({ answeredOn });
  }

  /** Then the unit may answer anew. */
  private async isBlocked(statementId: string, manager: EntityManager): Promise<boolean> {
    const found = (await this.statements.read([statementId], 'office', manager)).get(statementId);
    return found === undefined || found.state === 'blocked' || found.state === 'destroyed';
  }

  private async shown(found: readonly AnsweredRow[]): Promise<PublicAnswer[]> {
    const texts = await this.statements.read(
      found.map(({ statementId }) => statementId),
      'public',
    );
    return found.flatMap(({ id, answeredOn, stars, prompts, promptsVersion, seeded, statementId }) => {
      const text = texts.get(statementId)?.text ?? null;
      const words = promptTexts(promptsVersion, prompts);
      return text === null ? [] : [{ id, answeredOn, stars, prompts: words, text, seeded }];
    });
  }
}
