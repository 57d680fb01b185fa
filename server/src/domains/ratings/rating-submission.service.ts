import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hasPower } from '@yingshang/shared/access';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { RateRequest, RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { addDays, type Outcome, ok, versionOn } from '@yingshang/shared/kernel';
import { scoringSettings, weightOf } from '@yingshang/shared/scoring';
import type { EntityManager } from 'typeorm';
import { EnterpriseTies } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Ledger } from '../ledger';
import { type HandedOver, type PreparedStatement, Statements } from '../statements';
import { RatersRepository, type Who } from './raters.repository';
import { type RatingPlace, RatingPlaces } from './rating-place.service';
import { type MadeRating, RatingReceipts } from './rating-receipts.service';
import { recordOf } from './rating-record';
import { arePromptsOffered, isSameRating, newRating } from './rating-submission';
import { RatingWatchers } from './rating-watchers';
import {
  notForEnterprise,
  signInToBeNamed,
  ticketUsed,
  tooManyUnproven,
  unknownPrompt,
} from './ratings.refusals';
import { RatingsRepository } from './ratings.repository';

export interface Caller {
  readonly actor: Actor | null;
  readonly visitorId: string;
}

export function whoOf({ actor, visitorId }: Caller): Who {
  return { personId: actor?.personId ?? null, visitorId };
}

/**
 * Takes a rating: occasion used, words sealed, rating kept, entered on the ledger and told to whoever watches, in one
 * transaction.
 */
@Injectable()
export class RatingSubmissions {
  constructor(
    private readonly places: RatingPlaces,
    private readonly statements: Statements,
    private readonly ratings: RatingsRepository,
    private readonly raters: RatersRepository,
    private readonly ledger: Ledger,
    private readonly watchers: RatingWatchers,
    private readonly receipts: RatingReceipts,
    private readonly ties: EnterpriseTies,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Once a ticket. Tickets lie with the raters, and not where the keys of other writes do: that table names who wrote,
   * and when.
   */
  async rate(
    caller: Caller,
    request: RateRequest,
    spoken: HandedOver | null = null,
  ): Promise<Outcome<RatingReceipt>> {
    const given = await this.give(caller, request, spoken);
    // A repeat finds its ticket and its occasion used: it gets what the first got.
    if (!given.ok) return (await this.earlier(whoOf(caller), request)) ?? given;
    return ok(await this.receipts.made(given.value));
  }

  private async earlier(who: Who, request: RateRequest): Promise<Outcome<RatingReceipt> | null> {
    if ((await this.raters.withTicket(request.ticket)) === null) return null;
    const rater = await this.raters.ofTicket(request.ticket, who);
    const rating = rater === null ? null : await this.ratings.find(rater.ratingId);
    return rating !== null && isSameRating(request, rating) ? this.receipts.of(rating.id) : ticketUsed();
  }

  private async give(
    caller: Caller,
    request: RateRequest,
    spoken: HandedOver | null,
  ): Promise<Outcome<MadeRating>> {
    const allowed = await this.mayRateAs(caller, request);
    if (!allowed.ok) return allowed;
    const who = whoOf(caller);
    const seen = await this.seenBefore(who, request);
    if (!seen.ok) return seen;
    const statement = seen.value === null ? ok(null) : await this.prepared(who, request, seen.value, spoken);
    if (!statement.ok) return statement;
    const given = { who, request, seen: seen.value, statement: statement.value, spoken };
    return this.transactions.run((manager) => this.keep(given, manager));
  }

  /** An occasion is looked at before its use only where there are words: those are sealed first, for its unit. */
  private async seenBefore(who: Who, request: RateRequest): Promise<Outcome<RatingPlace | null>> {
    if ('occasionId' in request.rated && !hasWords(request)) return ok(null);
    const seen = await this.places.of(request.rated, who);
    return !seen.ok || arePromptsOffered(request, seen.value) ? seen : unknownPrompt();
  }

  private async placeOf({ who, request: { rated }, seen }: Given, manager: EntityManager) {
    if ('occasionId' in rated) return this.places.use(rated.occasionId, who, manager);
    if (seen === null) throw new Error('a card was not looked at');
    return ok(seen);
  }

  private async keep(given: Given, manager: EntityManager): Promise<Outcome<MadeRating>> {
    const { who, request, statement, spoken } = given;
    const taken = await spoken?.take(manager);
    if (taken?.ok === false) return taken;
    const used = await this.placeOf(given, manager);
    if (!used.ok) return used;
    const place = used.value;
    if (!arePromptsOffered(request, place)) return unknownPrompt();
    const weight = await this.weigh(who, place, manager);
    if (!weight.ok) return weight;
    if (statement !== null) await this.statements.write(statement, manager);
    const id = randomUUID();
    const rating = newRating(id, request, place, {
      at: new Date(this.clock.now()),
      day: this.clock.today(),
      weight: weight.value,
      statement,
    });
    const rater = { ratingId: id, ticket: request.ticket, ...who, enterpriseId: request.enterpriseId };
    const own = { ...rater, occasionId: place.occasionId, supplementKey: null };
    if (!(await this.raters.add(own, manager))) return ticketUsed();
    await this.ratings.add(rating, manager);
    const entry = { kind: 'rating', subject: id, content: recordOf(rating) } as const;
    const [promise] = await this.ledger.record([entry], manager);
    if (promise === undefined) throw new Error('the ledger promised nothing');
    await this.watchers.tell('rated', rating, manager);
    return ok({ rating, ticket: request.ticket, promise, statement });
  }

  private async weigh(who: Who, { proof, unitId }: RatingPlace, manager: EntityManager) {
    const today = this.clock.today();
    const settings = versionOn(today, scoringSettings);
    const since = addDays(today, -settings.unproven.days);
    const before = proof ? 0 : await this.raters.countUnproven({ who, unitId, since }, manager);
    const weight = weightOf({ proof, before }, settings);
    return weight === null ? tooManyUnproven(settings.unproven.days) : ok(weight);
  }

  private async mayRateAs({ actor }: Caller, { named, enterpriseId }: RateRequest): Promise<Outcome<void>> {
    if (named && actor === null) return signInToBeNamed();
    if (enterpriseId === null) return ok(undefined);
    const tie = actor === null ? null : await this.ties.between(actor.personId, enterpriseId);
    return tie !== null && hasPower(tie, 'rate') ? ok(undefined) : notForEnterprise();
  }

  private async prepared(
    who: Who,
    request: RateRequest,
    { unitId }: RatingPlace,
    spoken: HandedOver | null,
  ): Promise<Outcome<PreparedStatement | null>> {
    if (!hasWords(request)) return ok(null);
    const { text } = request;
    const writer = who.personId === null ? who : { personId: who.personId, visitorId: null };
    return this.statements.prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'text',
      unitId,
      text,
      writer,
      ...(spoken?.recording == null ? {} : { recording: spoken.recording }),
    });
  }
}

interface Given {
  readonly who: Who;
  readonly request: RateRequest;
  /** Null for a visit about which nothing is said. */
  readonly seen: RatingPlace | null;
  readonly statement: PreparedStatement | null;
  readonly spoken: HandedOver | null;
}

/** Written now, or recorded and photographed to be sent afterwards. */
const hasWords = ({ text, more }: RateRequest) => text !== '' || more;
