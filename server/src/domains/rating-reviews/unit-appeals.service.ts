import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { fileAppeal, type listAppeals } from '@yingshang/shared/contracts/rating-reviews';
import type { Outcome } from '@yingshang/shared/kernel';
import { Ratings } from '../ratings';
import { OfficeRows } from '../reputation';
import { ServiceCardsService } from '../service-cards';
import { Statements } from '../statements';
import { AppealFiling } from './appeal-filing.service';
import { notAppealable, unknown } from './rating-reviews.refusals';
import { RatingReviewsRepository } from './rating-reviews.repository';
import { appealSummary, decisionView, wordsOf } from './review-views';

const MOST_SHOWN = 200;

/** A unit appeals against rows of its own list, and reads what came of it. */
@Injectable()
export class UnitAppeals {
  constructor(
    private readonly repository: RatingReviewsRepository,
    private readonly rows: OfficeRows,
    private readonly ratings: Ratings,
    private readonly statements: Statements,
    private readonly cards: ServiceCardsService,
    private readonly filing: AppealFiling,
  ) {}

  async file(
    unitId: string,
    {
      actor,
      idempotencyKey,
      body,
    }: { actor: Actor; idempotencyKey: string; body: Input<typeof fileAppeal>['body'] },
  ): Promise<Outcome<ResponseOf<typeof fileAppeal>>> {
    const { row, ground, text } = body;
    const ratingId = await this.rows.resolve(row, unitId);
    const rating = ratingId === null ? null : await this.ratings.find(ratingId);
    if (rating === null) return unknown();
    if (rating.standing !== 'counted') return notAppealable();
    return this.filing.file({
      rating,
      side: 'unit',
      rowId: row,
      ground,
      text,
      writer: { personId: actor.personId, visitorId: null },
      staff: actor,
      key: {
        idempotencyKey,
        route: fileAppeal.name,
        actor: actor.personId,
        request: { unitId, row, ground },
      },
    });
  }

  async list(unitId: string): Promise<ResponseOf<typeof listAppeals>> {
    const filed = await this.repository.filedBy(unitId, MOST_SHOWN);
    const decisions = await this.repository.decisionsAbout(filed.map(({ id }) => id));
    const texts = await this.statements.read(
      filed.map(({ statementId }) => statementId),
      'supervisor',
    );
    const name = (await this.cards.findUnit(unitId))?.name ?? '';
    return {
      items: filed.map((appeal) => {
        const decision = decisions.get(appeal.id);
        return {
          ...appealSummary(appeal, name),
          row: appeal.rowId,
          ground: appeal.ground,
          text: wordsOf(texts.get(appeal.statementId)).join('\n') || null,
          decision: decision === undefined ? null : decisionView(decision),
        };
      }),
    };
  }
}
