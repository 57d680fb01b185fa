import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type AboutRating,
  askToUnseal,
  decideUnsealing,
  type getUnsealable,
  LONGEST_NOTE,
  type listUnsealings,
  type UnsealingGround,
  type UnsealingView,
} from '@yingshang/shared/contracts/unsealing';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto, type Place, type SealedTable, SealedTables } from '../../platform/crypto';
import { Writes } from '../../platform/http';
import { PeopleService } from '../identity';
import { ServiceCardsService } from '../service-cards';
import { StatementReviewers } from '../statements';
import { UnsealableRatings } from './unsealable-ratings.service';
import type { UnsealingEntity } from './unsealing.entity';
import { alreadyDecided, expired, nothingSaid, openAlready, unknownUnsealing } from './unsealing.refusals';
import { UnsealingRepository } from './unsealing.repository';
import { UnsealingLedger } from './unsealing-ledger.service';
import { endsAt, mayDecide, stateAt, stepsOf } from './unsealing-life';

const LISTED_MS = 30 * 86_400_000;

const sealedUnsealings: SealedTable = { table: 'unsealings', columns: { sealed_note: 'content' } };
const placeOfNote = (rowId: string): Place => ({ table: 'unsealings', column: 'sealed_note', rowId });

export interface WantedUnsealing {
  readonly about: AboutRating;
  readonly ground: UnsealingGround;
  readonly note: string;
}

/** Two people of different bodies open who gave a rating; everybody can see on the ledger that they did. */
@Injectable()
export class Unsealing {
  constructor(
    private readonly repository: UnsealingRepository,
    private readonly steps: UnsealingLedger,
    private readonly ratings: UnsealableRatings,
    private readonly reviewers: StatementReviewers,
    private readonly people: PeopleService,
    private readonly cards: ServiceCardsService,
    private readonly fields: FieldCrypto,
    private readonly writes: Writes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    tables: SealedTables,
  ) {
    tables.register(sealedUnsealings);
  }

  /** A supervisor who stands above the rated unit, or in another body of the city; never one of the unit itself. */
  async ask(
    actor: Actor,
    idempotencyKey: string,
    { about, ground, note }: WantedUnsealing,
  ): Promise<Outcome<ResponseOf<typeof askToUnseal>>> {
    const words = note.trim().slice(0, LONGEST_NOTE);
    if (words === '') return nothingSaid();
    const rating = await this.ratings.find(about);
    if (rating === null || !(await this.reviewers.may(actor, rating.unitId))) return unknownUnsealing();
    const ratingId = rating.id;
    const sealer = await this.fields.sealer(1);
    if (!sealer.ok) return sealer;
    const id = randomUUID();
    const asked: UnsealingEntity = {
      id,
      ratingId,
      unitId: rating.unitId,
      ground,
      sealedNote: sealer.value.seal(placeOfNote(id), words),
      keyVersion: sealer.value.keyVersion,
      state: 'asked',
      askedBy: actor.personId,
      askedAt: new Date(this.clock.now()),
      decidedBy: null,
      decidedAt: null,
      shownAt: null,
    };
    const key = {
      idempotencyKey,
      route: askToUnseal.name,
      actor: actor.personId,
      request: { about, ground },
    };
    return this.writes.once(key, async (manager) => {
      if (await this.isOpen(ratingId, manager)) return openAlready();
      await this.repository.add(asked, manager);
      await this.steps.record('asked', asked, manager);
      await this.audit.note(eventOf('unsealing.asked', actor, asked), manager);
      return ok({ id });
    });
  }

  /** What a request would be about, before somebody asks. */
  async about(actor: Actor, about: AboutRating): Promise<Outcome<ResponseOf<typeof getUnsealable>>> {
    const rating = await this.ratings.find(about);
    if (rating === null || !(await this.reviewers.may(actor, rating.unitId))) return unknownUnsealing();
    const { unitId, stars, day, seeded } = rating;
    return ok({
      unitName: await this.nameOf(unitId),
      stars,
      day,
      seeded,
      words: await this.ratings.maskedWords(rating),
      open: await this.isOpen(rating.id),
    });
  }

  async list(actor: Actor): Promise<ResponseOf<typeof listUnsealings>> {
    const found = await this.repository.since(new Date(this.clock.now() - LISTED_MS));
    const items: UnsealingView[] = [];
    for (const one of found)
      if (one.askedBy === actor.personId || (await this.mayDecide(actor, one)))
        items.push(await this.shown(actor, one));
    return { items };
  }

  async decide(
    actor: Actor,
    idempotencyKey: string,
    id: string,
    decision: 'approved' | 'refused',
  ): Promise<Outcome<ResponseOf<typeof decideUnsealing>>> {
    // Before the transaction: whose roles are asked for through another connection.
    const found = await this.repository.find(id);
    if (found === null || !(await this.mayDecide(actor, found))) return unknownUnsealing();
    const key = {
      idempotencyKey,
      route: decideUnsealing.name,
      actor: actor.personId,
      request: { id, decision },
    };
    return this.writes.once(key, async (manager) => {
      const now = await this.repository.lock(id, manager);
      const state = now === null ? 'refused' : stateAt(now, this.clock.now());
      if (state === 'expired') return expired();
      if (state !== 'asked') return alreadyDecided();
      const decidedAt = new Date(this.clock.now());
      await this.repository.change(id, { state: decision, decidedBy: actor.personId, decidedAt }, manager);
      await this.steps.record(decision, found, manager);
      await this.audit.note(eventOf(`unsealing.${decision}`, actor, found), manager);
      return ok({ state: decision });
    });
  }

  private async mayDecide(actor: Actor, { askedBy, unitId }: UnsealingEntity): Promise<boolean> {
    const askerUnits = (await this.people.liveRoles(askedBy)).map((grant) => grant.unitId);
    return mayDecide(actor, { by: askedBy, unitId, askerUnits });
  }

  private async isOpen(ratingId: string, manager?: EntityManager): Promise<boolean> {
    const others = await this.repository.ofRating(ratingId, manager);
    return others.some((one) => ['asked', 'approved'].includes(stateAt(one, this.clock.now())));
  }

  private async nameOf(unitId: string): Promise<string> {
    return (await this.cards.findUnit(unitId))?.name ?? '已撤销的单位';
  }

  private async personName(personId: string): Promise<string> {
    return (await this.people.find(personId))?.displayName ?? '已离任的人员';
  }

  private async shown(actor: Actor, one: UnsealingEntity): Promise<UnsealingView> {
    const note = await this.fields.open(placeOfNote(one.id), one.sealedNote);
    const now = this.clock.now();
    return {
      id: one.id,
      unitName: await this.nameOf(one.unitId),
      ground: one.ground,
      note: note.ok ? note.value : null,
      state: stateAt(one, now),
      askedBy: await this.personName(one.askedBy),
      askedAt: one.askedAt.toISOString(),
      until: endsAt(one, now)?.toISOString() ?? null,
      steps: await Promise.all(
        stepsOf(one).map(async ({ step, by, at }) => ({
          step,
          by: await this.personName(by),
          at: at.toISOString(),
        })),
      ),
      own: one.askedBy === actor.personId,
    };
  }
}

export function eventOf(kind: string, by: Actor, { id, unitId, ground }: UnsealingEntity) {
  return { kind, by, unitId, about: id, detail: { ground } };
}
