import { Injectable } from '@nestjs/common';
import type { LedgerKind, LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { Ledger } from '../ledger';
import { Statements } from '../statements';
import { RatedNames } from './rated-names.service';
import { RatersRepository } from './raters.repository';
import type { RatingEntity } from './rating.entity';
import { recordOf } from './rating-record';
import { unknownRating } from './ratings.refusals';
import { RatingsRepository } from './ratings.repository';

/** A rating and what proves it. */
export interface MadeRating {
  readonly rating: RatingEntity;
  readonly ticket: string;
  readonly promise: LedgerReceipt;
  readonly statement: RatingReceipt['statement'];
}

/** 评价凭证, made anew from what is kept, so that the same promise is given to whoever lost it. */
@Injectable()
export class RatingReceipts {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly raters: RatersRepository,
    private readonly ledger: Ledger,
    private readonly statements: Statements,
    private readonly names: RatedNames,
    private readonly transactions: Transactions,
  ) {}

  /** For the rater alone: the salts in it open what the log hides. */
  async of(ratingId: string): Promise<Outcome<RatingReceipt>> {
    const rating = await this.ratings.find(ratingId);
    const [rater] = await this.raters.of([ratingId]);
    if (rating === null || rater === undefined) return unknownRating();
    const promise = await this.promiseOf('rating', ratingId);
    const statement = await this.proofOf(rating.statementId);
    return ok(await this.made({ rating, ticket: rater.ticket, promise, statement }));
  }

  /** From what the submission itself has at hand. */
  async made({ rating, ticket, promise, statement }: MadeRating): Promise<RatingReceipt> {
    return {
      ticket,
      ...(await this.names.of(rating)),
      record: recordOf(rating),
      ledger: promise,
      statement: statement && { id: statement.id, salt: statement.salt },
    };
  }

  /** @throws when the row was never recorded: its rating would not have been kept. */
  async promiseOf(kind: LedgerKind, subject: string): Promise<LedgerReceipt> {
    const found = await this.transactions.run(async (manager) =>
      ok((await this.ledger.receiptsOf(kind, [subject], manager)).get(subject)),
    );
    if (!found.ok || found.value === undefined) throw new Error(`${kind} ${subject} is not on the ledger`);
    return found.value;
  }

  /** Null where nothing was written, or it was destroyed. */
  async proofOf(statementId: string | null): Promise<RatingReceipt['statement']> {
    if (statementId === null) return null;
    const opened = (await this.statements.openings([statementId])).get(statementId);
    return opened == null ? null : { id: statementId, salt: opened.salt };
  }
}
