import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getPlaces,
  type getWaitingList,
  PLACES_A_PAGE,
} from '@yingshang/shared/contracts/kindergarten-places';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import {
  freeSeats,
  lastDayOfLists,
  type Places,
  standingOf,
  waitingAt,
} from '@yingshang/shared/kindergarten-places';
import { notReleased, unknownKindergarten } from './kindergarten-places.refusals';
import { type PlaceBook, PlaceBooks } from './place-books.service';

type Kindergartens = ResponseOf<typeof getPlaces>['kindergartens'];
type Counted = Record<'confirmed' | 'provisional' | 'refused' | 'offered' | 'outside', number>;

/** What everybody sees of the places after a draw: numbers, and lists by the numbers of the roll. */
@Injectable()
export class PublicPlaces {
  /** Until something happens to a place they stay the same, and everybody may ask. */
  private readonly counted = new WeakMap<Places, Kindergartens>();

  constructor(private readonly books: PlaceBooks) {}

  async places({
    planId,
  }: Input<typeof getPlaces>['params']): Promise<Outcome<ResponseOf<typeof getPlaces>>> {
    const book = await this.books.open(planId);
    if (book === null) return notReleased();
    const { plan, places, terms, releasedOn } = book;
    const kindergartens = this.counted.get(places) ?? kindergartensOf(book);
    this.counted.set(places, kindergartens);
    return ok({
      title: plan.title,
      today: terms.today,
      releasedOn,
      listsUntil: lastDayOfLists(terms.appealsUntil),
      kindergartens,
    });
  }

  async waiting(
    { planId, at }: Input<typeof getWaitingList>['params'],
    { from }: Input<typeof getWaitingList>['query'],
  ): Promise<Outcome<ResponseOf<typeof getWaitingList>>> {
    const book = await this.books.open(planId);
    if (book === null) return notReleased();
    const found = book.plan.kindergartens.find(({ id }) => id === at);
    if (found === undefined) return unknownKindergarten();
    const [list, first] = [waitingAt(book.places, at), Number(from ?? 0)];
    const end = first + PLACES_A_PAGE;
    return ok({
      id: at,
      name: found.name,
      waiting: list.slice(first, end).map((line, place) => ({ ...line, position: first + place + 1 })),
      next: end < list.length ? end : null,
    });
  }
}

function kindergartensOf({ plan, places }: PlaceBook): Kindergartens {
  const counted = seatsByStanding(places);
  return plan.kindergartens.map(({ id, name }) => ({
    id,
    name,
    seats: places.basis.seats.get(id) ?? 0,
    ...(counted.get(id) ?? nothing()),
    free: freeSeats(places, id),
    waiting: waitingAt(places, id).length,
  }));
}

/** Seats of each kindergarten, by how those who have them stand. */
function seatsByStanding(places: Places): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  const count = (at: string, what: keyof Counted, seats: number) => {
    const before = counted.get(at) ?? nothing();
    counted.set(at, { ...before, [what]: before[what] + seats });
  };
  for (const { seq, size } of places.basis.lines.values()) {
    const standing = standingOf(places, seq);
    if (standing === undefined || standing.is === 'gone') continue;
    if (standing.is === 'waiting') for (const at of standing.offers.keys()) count(at, 'offered', size);
    else if (standing.outside) count(standing.at, 'outside', size);
    else if (standing.is === 'refused') count(standing.at, 'refused', size);
    else count(standing.at, standing.until === null ? 'confirmed' : 'provisional', size);
  }
  return counted;
}

const nothing = (): Counted => ({ confirmed: 0, provisional: 0, refused: 0, offered: 0, outside: 0 });
