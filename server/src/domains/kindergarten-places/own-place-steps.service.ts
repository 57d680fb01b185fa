import { Injectable } from '@nestjs/common';
import type { AnyContract, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { answerOffer, giveUpPlace, objectToRefusal } from '@yingshang/shared/contracts/kindergarten-places';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type PlaceStep, standingOf, takePlaceStep } from '@yingshang/shared/kindergarten-places';
import type { EntityManager } from 'typeorm';
import { Writes } from '../../platform/http';
import { Applicants } from '../kindergarten-applications';
import { ReleasedDraws } from '../kindergarten-draws';
import { changedMeanwhile, hindered, otherPlace, unknownPlace } from './kindergarten-places.refusals';
import { type PlaceBook, PlaceBooks, revisionOf } from './place-books.service';
import { PlaceKeeping } from './place-keeping.service';
import { positionsIn, standingView } from './place-views';

type Stood = Outcome<ResponseOf<typeof giveUpPlace>>;

interface Asked {
  readonly params: { readonly applicationId: string };
  readonly body: { readonly basedOn: number; readonly at?: string };
  readonly actor: { readonly personId: string };
  readonly idempotencyKey: string;
}

/** What a guardian does about a place of their child. */
@Injectable()
export class OwnPlaceSteps {
  constructor(
    private readonly books: PlaceBooks,
    private readonly keeping: PlaceKeeping,
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
    private readonly writes: Writes,
  ) {}

  giveUp(asked: Input<typeof giveUpPlace>): Promise<Stood> {
    return this.step(giveUpPlace, asked, (seq) => ({ kind: 'give-up', seq }));
  }

  answer(asked: Input<typeof answerOffer>): Promise<Stood> {
    const { at, answer } = asked.body;
    return this.step(answerOffer, asked, (seq) => ({ kind: answer, seq, at }));
  }

  object(asked: Input<typeof objectToRefusal>): Promise<Stood> {
    return this.step(objectToRefusal, asked, (seq) => ({ kind: 'appeal', seq }));
  }

  private step(
    { name: route }: Pick<AnyContract, 'name'>,
    { params, body, actor, idempotencyKey }: Asked,
    stepOf: (seq: number) => PlaceStep,
  ): Promise<Stood> {
    const request = { ...params, ...body };
    const key = { idempotencyKey, route, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const own = await this.applicants.applicationsOf(actor.personId, manager);
      const mine = own.filter((id) => id === params.applicationId);
      const [drawn] = await this.draws.linesOf(mine, manager);
      const book = drawn === undefined ? null : await this.books.hold(drawn.planId, manager);
      if (drawn === undefined || book === null) return unknownPlace();
      return this.keep(book, { ...body, step: stepOf(drawn.seq) }, manager);
    });
  }

  private async keep(
    book: PlaceBook,
    { basedOn, at, step }: Asked['body'] & { readonly step: PlaceStep },
    manager: EntityManager,
  ): Promise<Stood> {
    const { seq } = step;
    const standing = standingOf(book.places, seq);
    if (revisionOf(book, seq) !== basedOn) return changedMeanwhile();
    // Whoever gives up names what they give up: a slip of the thumb on another child's page is none.
    if (step.kind === 'give-up' && standing !== undefined && standing.is !== 'waiting' && standing.at !== at)
      return otherPlace();
    const stepped = takePlaceStep(book.places, step, book.terms);
    if (!stepped.ok) return hindered(stepped.because);
    const after = await this.keeping.keep(book, stepped.events, { guardian: true, decision: null }, manager);
    const positions = positionsIn(after.places, after.places.basis.seats.keys());
    return ok({ revision: revisionOf(after, seq), standing: standingView(after.places, seq, positions) });
  }
}
