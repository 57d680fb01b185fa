import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { type listMyRatings, type MyRating, promptTexts } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { EnterprisesService } from '../enterprises';
import { Ledger } from '../ledger';
import { type PreparedStatement, Statements } from '../statements';
import { RatedNames } from './rated-names.service';
import type { RaterEntity } from './rater.entity';
import { RatersRepository, type Who } from './raters.repository';
import { RatingReceipts } from './rating-receipts.service';
import { supplementOf } from './rating-record';
import { type Rating, RatingWatchers } from './rating-watchers';
import { nothingSaid, supplementedAlready, unknownRating } from './ratings.refusals';
import { RatingsRepository } from './ratings.repository';

const PAGE_SIZE = 30;

/** What somebody rated, for themselves: on any device for who is signed in, on this device otherwise. */
@Injectable()
export class MyRatings {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly raters: RatersRepository,
    private readonly receipts: RatingReceipts,
    private readonly names: RatedNames,
    private readonly statements: Statements,
    private readonly enterprises: EnterprisesService,
    private readonly ledger: Ledger,
    private readonly watchers: RatingWatchers,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(who: Who, after: string | undefined): Promise<ResponseOf<typeof listMyRatings>> {
    const found = await this.raters.page(who, after ?? null, PAGE_SIZE + 1);
    const shown = found.slice(0, PAGE_SIZE);
    const ratings = await this.ratings.many(shown.map(({ ratingId }) => ratingId));
    const items = await Promise.all(
      shown.flatMap(({ ticket, ratingId }) =>
        ratings
          .filter(({ id }) => id === ratingId)
          .map(async (rating) => ({ ticket, ...(await this.rowOf(rating)) })),
      ),
    );
    return { items, next: found.length > PAGE_SIZE ? (shown.at(-1)?.ticket ?? null) : null };
  }

  async one(ticket: string, who: Who): Promise<Outcome<MyRating>> {
    const rater = await this.raters.ofTicket(ticket, who);
    const rating = rater === null ? null : await this.ratings.find(rater.ratingId);
    return rater === null || rating === null ? unknownRating() : this.shown(rater, rating);
  }

  /** A repeat of its key finds what the first did. */
  async supplement(ticket: string, who: Who, key: string, text: string): Promise<Outcome<MyRating>> {
    const words = text.trim();
    if (words === '') return nothingSaid();
    const rater = await this.raters.ofTicket(ticket, who);
    const rating = rater === null ? null : await this.ratings.find(rater.ratingId);
    if (rater === null || rating === null) return unknownRating();
    if (rater.supplementKey === key) return this.one(ticket, who);
    const statement = await this.prepared(who, rating, words);
    if (!statement.ok) return statement;
    const added = await this.add(rater, key, statement.value);
    return added.ok ? this.one(ticket, who) : added;
  }

  private add({ ratingId }: RaterEntity, key: string, statement: PreparedStatement): Promise<Outcome<void>> {
    return this.transactions.run(async (manager) => {
      const supplement = {
        supplementId: statement.id,
        supplementCommitment: statement.commitment,
        supplementDay: this.clock.today(),
      };
      const [rating] = (await this.ratings.supplement(ratingId, supplement, manager))
        ? await this.ratings.many([ratingId], manager)
        : [];
      const content = rating === undefined ? null : supplementOf(rating);
      if (rating === undefined || content === null) return supplementedAlready();
      await this.raters.noteSupplement(ratingId, key, manager);
      await this.statements.write(statement, manager);
      await this.ledger.record([{ kind: 'supplement', subject: ratingId, content }], manager);
      await this.watchers.tell('supplemented', rating, manager);
      return ok(undefined);
    });
  }

  private prepared(who: Who, { unitId }: Rating, text: string): Promise<Outcome<PreparedStatement>> {
    const writer = who.personId === null ? who : { personId: who.personId, visitorId: null };
    return this.statements.prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'supplement',
      unitId,
      text,
      writer,
    });
  }

  private async rowOf(rating: Rating) {
    const { stars, channel, ratedAt, standing } = rating;
    return { ...(await this.names.of(rating)), stars, channel, ratedAt: ratedAt.toISOString(), standing };
  }

  private async shown(rater: RaterEntity, rating: Rating): Promise<Outcome<MyRating>> {
    const receipt = await this.receipts.of(rating.id);
    if (!receipt.ok) return receipt;
    const { prompts, promptsVersion, named, weight, standing, standingReason } = rating;
    return ok({
      ticket: rater.ticket,
      ...(await this.rowOf(rating)),
      promptTexts: promptTexts(promptsVersion, prompts),
      named,
      enterpriseName: await this.enterpriseName(rater.enterpriseId),
      counts: weight > 0 && standing === 'counted',
      standingReason,
      words: await this.words(rating.statementId),
      supplement: await this.supplementShown(rating),
      receipt: receipt.value,
    });
  }

  private async supplementShown(rating: Rating): Promise<MyRating['supplement']> {
    const record = supplementOf(rating);
    if (record === null) return null;
    return {
      record,
      ledger: await this.receipts.promiseOf('supplement', rating.id),
      statement: await this.receipts.proofOf(rating.supplementId),
      words: await this.words(rating.supplementId),
    };
  }

  private async words(id: string | null): Promise<MyRating['words']> {
    return id === null ? null : ((await this.statements.read([id], 'writer')).get(id) ?? null);
  }

  private async enterpriseName(id: string | null): Promise<string | null> {
    return id === null ? null : this.enterprises.nameOf(id);
  }
}
