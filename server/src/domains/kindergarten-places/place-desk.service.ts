import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type listPlaces,
  PLACES_A_PAGE,
  type placeGroups,
} from '@yingshang/shared/contracts/kindergarten-places';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type Places, type Standing, standingOf } from '@yingshang/shared/kindergarten-places';
import { Applicants } from '../kindergarten-applications';
import { ReleasedDraws } from '../kindergarten-draws';
import { notReleased, unknownKindergarten } from './kindergarten-places.refusals';
import { type PlaceBook, PlaceBooks, revisionOf } from './place-books.service';
import { PlaceEventsRepository } from './place-events.repository';
import { positionsIn, standingView } from './place-views';

type Group = (typeof placeGroups)[number];
type Listed = ResponseOf<typeof listPlaces>;

/** What the bureau sees of the places of a kindergarten: masked, in groups. */
@Injectable()
export class PlaceDesk {
  constructor(
    private readonly books: PlaceBooks,
    private readonly events: PlaceEventsRepository,
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
  ) {}

  async list({
    params: { id: unitId, planId },
    query: { at, group = 'to-check', from },
  }: Pick<Input<typeof listPlaces>, 'params' | 'query'>): Promise<Outcome<Listed>> {
    const book = await this.books.open(planId);
    if (book === null || book.unitId !== unitId) return notReleased();
    if (at !== undefined && !book.plan.kindergartens.some(({ id }) => id === at))
      return unknownKindergarten();
    const grouped = groupsAt(book.places, at);
    const [lines, first] = [grouped[group], Number(from ?? 0)];
    const end = first + PLACES_A_PAGE;
    return ok({
      counts: {
        'to-check': grouped['to-check'].length,
        appealed: grouped.appealed.length,
        refused: grouped.refused.length,
        offered: grouped.offered.length,
        confirmed: grouped.confirmed.length,
        gone: grouped.gone.length,
      },
      items: await this.items(book, lines.slice(first, end)),
      next: end < lines.length ? end : null,
    });
  }

  private async items(book: PlaceBook, seqs: readonly number[]): Promise<Listed['items']> {
    const { planId, places } = book;
    const applications = await this.draws.applicationsOf(planId, seqs);
    const children = await this.applicants.childrenOf([...applications.values()]);
    const said = await this.events.lastDecisions(planId, seqs);
    const positions = positionsIn(places, places.basis.seats.keys());
    return seqs.map((seq) => {
      const application = applications.get(seq);
      const shown = application === undefined ? undefined : children.get(application);
      return {
        seq,
        revision: revisionOf(book, seq),
        applicationId: shown === undefined ? null : (application ?? null),
        children: [...(shown ?? [])],
        standing: standingView(places, seq, positions),
        reason: said.get(seq)?.reason || null,
      };
    });
  }
}

/** Lines of a kindergarten, or of all, by what is to be done about them, each by its number on the roll. */
function groupsAt(places: Places, at: string | undefined): Record<Group, number[]> {
  const groups: Record<Group, number[]> = {
    'to-check': [],
    appealed: [],
    refused: [],
    offered: [],
    confirmed: [],
    gone: [],
  };
  for (const seq of places.basis.lines.keys()) {
    const standing = standingOf(places, seq);
    const group = standing && groupOf(standing, at);
    if (group != null) groups[group].push(seq);
  }
  for (const group of Object.values(groups)) group.sort((a, b) => a - b);
  return groups;
}

function groupOf(standing: Standing, at: string | undefined): Group | null {
  if (standing.is === 'waiting') {
    const isOffered = at === undefined ? standing.offers.size > 0 : standing.offers.has(at);
    return isOffered ? 'offered' : null;
  }
  if (at !== undefined && standing.at !== at) return null;
  switch (standing.is) {
    case 'placed':
      return standing.until === null ? 'confirmed' : 'to-check';
    case 'refused':
      return standing.appealed ? 'appealed' : 'refused';
    case 'gone':
      return 'gone';
  }
}
