import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listOwnPlaces, PlaceStandingView } from '@yingshang/shared/contracts/kindergarten-places';
import { lastDayOfLists, standingOf } from '@yingshang/shared/kindergarten-places';
import { Applicants } from '../kindergarten-applications';
import { type DrawnApplication, ReleasedDraws } from '../kindergarten-draws';
import { type PlaceBook, PlaceBooks, revisionOf } from './place-books.service';
import { PlaceEventsRepository } from './place-events.repository';
import { positionsIn, standingView } from './place-views';

type OwnPlace = ResponseOf<typeof listOwnPlaces>['places'][number];

/** How a guardian's children stand after the draws. */
@Injectable()
export class OwnPlaces {
  constructor(
    private readonly books: PlaceBooks,
    private readonly events: PlaceEventsRepository,
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
  ) {}

  async list(personId: string): Promise<ResponseOf<typeof listOwnPlaces>> {
    const places: OwnPlace[] = [];
    for (const drawn of await this.draws.linesOf(await this.applicants.applicationsOf(personId))) {
      const book = await this.books.open(drawn.planId);
      if (book !== null && standingOf(book.places, drawn.seq) !== undefined)
        places.push(await this.place(book, drawn));
    }
    return { places };
  }

  private async place(book: PlaceBook, { applicationId, seq }: DrawnApplication): Promise<OwnPlace> {
    const { planId, plan, places, terms } = book;
    const listed = [...places.basis.lists].filter(([, seqs]) => seqs.includes(seq)).map(([at]) => at);
    const standing = standingView(places, seq, positionsIn(places, listed));
    const named = new Set(kindergartensOf(standing));
    const children = await this.applicants.childrenOf([applicationId]);
    const said = await this.events.lastDecisions(planId, [seq]);
    return {
      applicationId,
      planId,
      title: plan.title,
      bureau: plan.bureau.name,
      children: [...(children.get(applicationId) ?? [])],
      seq,
      revision: revisionOf(book, seq),
      standing,
      reason: said.get(seq)?.reason || null,
      kindergartens: plan.kindergartens
        .filter(({ id }) => named.has(id))
        .map(({ id, name, address, phone }) => ({ id, name, address, phone })),
      listsUntil: lastDayOfLists(terms.appealsUntil),
    };
  }
}

const kindergartensOf = (standing: PlaceStandingView): string[] =>
  standing.is === 'waiting' ? standing.lists.map(({ at }) => at) : [standing.at];
