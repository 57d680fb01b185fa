import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { decidePlace, LONGEST_PLACE_REASON } from '@yingshang/shared/contracts/kindergarten-places';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type PlaceDecision, standingOf, takePlaceStep } from '@yingshang/shared/kindergarten-places';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Writes } from '../../platform/http';
import { Applicants } from '../kindergarten-applications';
import { ReleasedDraws } from '../kindergarten-draws';
import { RealNamesService } from '../real-names';
import {
  changedMeanwhile,
  hindered,
  noReason,
  notReleased,
  ownChild,
  reasonTooLong,
  samePerson,
} from './kindergarten-places.refusals';
import { type PlaceBook, PlaceBooks, revisionOf } from './place-books.service';
import { PlaceEventsRepository } from './place-events.repository';
import { PlaceKeeping } from './place-keeping.service';
import { positionsIn, standingView } from './place-views';

type Asked = Input<typeof decidePlace>;
type Decided = Outcome<ResponseOf<typeof decidePlace>>;

/** Which persons' parts a decision may not come from. */
interface Ties {
  readonly ownChild: boolean;
  readonly refusedBefore: boolean;
}

/** The bureau decides about a place; the freed seat is offered, and the guardian told, in the same transaction. */
@Injectable()
export class PlaceDecisions {
  constructor(
    private readonly books: PlaceBooks,
    private readonly keeping: PlaceKeeping,
    private readonly events: PlaceEventsRepository,
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
    private readonly realNames: RealNamesService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
  ) {}

  async decide({ params, body, actor, idempotencyKey }: Asked): Promise<Decided> {
    const { id: unitId, planId } = params;
    const [seq, { decision }] = [Number(params.seq), body];
    const reason = checkedReason(decision, body.reason);
    if (!reason.ok) return reason;
    // Before the transaction: it asks through another connection.
    const ties = await this.ties(planId, seq, actor.personId);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: decidePlace.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const book = await this.books.hold(planId, manager);
      if (book === null || book.unitId !== unitId) return notReleased();
      const step = { kind: decision, seq, basedOn: body.basedOn };
      const by = { reason: reason.value, by: actor.personId };
      const after = await this.keep(book, { step, by, ties }, manager);
      if (!after.ok) return after;
      const about = `${planId} ${seq}`;
      await this.audit.note(
        { kind: 'kindergarten-places.decided', by: actor, unitId, about, detail: { decision } },
        manager,
      );
      const positions = positionsIn(after.value.places, after.value.places.basis.seats.keys());
      return ok({
        revision: revisionOf(after.value, seq),
        standing: standingView(after.value.places, seq, positions),
      });
    });
  }

  private async keep(
    book: PlaceBook,
    {
      step,
      by,
      ties,
    }: {
      readonly step: { readonly kind: PlaceDecision; readonly seq: number; readonly basedOn: number };
      readonly by: { readonly reason: string; readonly by: string };
      readonly ties: Ties;
    },
    manager: EntityManager,
  ): Promise<Outcome<PlaceBook>> {
    const { kind, seq, basedOn } = step;
    const standing = standingOf(book.places, seq);
    if (standing !== undefined && revisionOf(book, seq) !== basedOn) return changedMeanwhile();
    if (ties.ownChild) return ownChild();
    const isAppeal = standing?.is === 'refused' && standing.appealed;
    if (isAppeal && (kind === 'uphold' || kind === 'reinstate') && ties.refusedBefore) return samePerson();
    const stepped = takePlaceStep(book.places, { kind, seq }, book.terms);
    if (!stepped.ok) return hindered(stepped.because);
    return ok(await this.keeping.keep(book, stepped.events, { guardian: false, decision: by }, manager));
  }

  private async ties(planId: string, seq: number, actorId: string): Promise<Ties> {
    const application = (await this.draws.applicationsOf(planId, [seq])).get(seq);
    const guardian = application && (await this.applicants.guardiansOf([application])).get(application);
    const refuser = (await this.events.lastDecisions(planId, [seq])).get(seq)?.decidedBy ?? null;
    const isSame = async (personId: string | null | undefined) =>
      personId != null && (await this.realNames.areOnePerson(actorId, personId));
    return { ownChild: await isSame(guardian), refusedBefore: await isSame(refuser) };
  }
}

/** Documents in order need no words; for all else the guardian is told why. Numbers of people are masked. */
function checkedReason(decision: PlaceDecision, text: string): Outcome<string> {
  const words = text.trim();
  if (words === '') return decision === 'confirm' ? ok('') : noReason();
  return Array.from(words).length > LONGEST_PLACE_REASON
    ? reasonTooLong(LONGEST_PLACE_REASON)
    : ok(maskPersonalWords(words));
}
