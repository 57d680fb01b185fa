import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { publicAnswerWords } from '../../demo-city/ratings';
import { type PreparedStatement, Statements } from '../statements';
import { type AnsweredPlace, answeredPlaces } from './demo-answered';
import { PublicAnswersRepository } from './public-answers.repository';
import type { PastBatch } from './seeded-history';

/** After so many days. */
const ANSWERED_AFTER = 3;

interface MadeAnswer extends AnsweredPlace {
  readonly unitId: string;
  readonly statement: PreparedStatement;
}

/** Made-up public answers of the fictional district's units. */
@Injectable()
export class DemoAnswers {
  constructor(
    private readonly repository: PublicAnswersRepository,
    private readonly statements: Statements,
  ) {}

  /** Before the transaction that keeps them. A city whose key cannot be used gets none. */
  async prepare(unitId: string, batches: readonly PastBatch[]): Promise<readonly MadeAnswer[]> {
    const made: MadeAnswer[] = [];
    for (const [at, place] of answeredPlaces(batches).entries()) {
      const words = publicAnswerWords[place.stars <= 2 ? 'bad' : 'good'];
      const prepared = await this.statements.prepare({
        id: randomUUID(),
        board: 'ratings',
        part: 'answer',
        unitId,
        officeId: unitId,
        text: words[at % words.length] ?? words[0],
        writer: { personId: null, visitorId: null },
      });
      if (prepared.ok) made.push({ ...place, unitId, statement: prepared.value });
    }
    return made;
  }

  async keep(made: readonly MadeAnswer[], anchor: CalendarDate, manager: EntityManager): Promise<void> {
    if (made.length === 0) return;
    await this.statements.seed(
      made.map(({ statement }) => statement),
      manager,
    );
    const yesterday = addDays(anchor, -1);
    for (const { unitId, batch, place, closedOn, statement } of made) {
      const due = addDays(closedOn, ANSWERED_AFTER);
      const answeredOn = due < yesterday ? due : yesterday;
      await this.repository.keep(
        { id: randomUUID(), unitId, batch, place, statementId: statement.id, answeredOn },
        manager,
      );
    }
  }
}
