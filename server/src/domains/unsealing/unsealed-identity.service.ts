import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { showIdentity } from '@yingshang/shared/contracts/unsealing';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { PeopleService, type PersonEntity } from '../identity';
import { NO_ENTERPRISE, Notices } from '../notices';
import { RaterIdentities, Ratings } from '../ratings';
import { RealNamesService } from '../real-names';
import type { UnsealingEntity } from './unsealing.entity';
import { demoIdentity, expired, notApproved, shownAlready, unknownUnsealing } from './unsealing.refusals';
import { UnsealingRepository } from './unsealing.repository';
import { eventOf } from './unsealing.service';
import { UnsealingLedger } from './unsealing-ledger.service';
import { stateAt } from './unsealing-life';

/** Shows an identity once. That it was shown stands on the ledger before it is, and the rater is told. */
@Injectable()
export class UnsealedIdentity {
  constructor(
    private readonly repository: UnsealingRepository,
    private readonly steps: UnsealingLedger,
    private readonly raters: RaterIdentities,
    private readonly ratings: Ratings,
    private readonly people: PeopleService,
    private readonly realNames: RealNamesService,
    private readonly notices: Notices,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, id: string): Promise<Outcome<ResponseOf<typeof showIdentity>>> {
    const found = await this.repository.find(id);
    // Who asked, and nobody else: not even who approved.
    if (found === null || found.askedBy !== actor.personId) return unknownUnsealing();
    const person = await this.raterOf(found.ratingId);
    if (actor.demo && person !== null && !person.demo) return demoIdentity();
    const taken = await this.transactions.run((manager) => this.take(actor, id, manager));
    if (!taken.ok) return taken;
    if (person === null) return ok({ known: false, name: null, phone: null });
    const by = { ...actor, unitId: found.unitId };
    const name = await this.realNames.revealName(person.id, by, 'unsealing');
    if (!name.ok) return name;
    const phone = await this.people.revealPhone(person, by, 'unsealing');
    return phone.ok ? ok({ known: true, name: name.value ?? person.displayName, phone: phone.value }) : phone;
  }

  private async raterOf(ratingId: string): Promise<PersonEntity | null> {
    const [rater] = await this.raters.of([ratingId]);
    return rater?.personId == null ? null : this.people.find(rater.personId);
  }

  private async take(actor: Actor, id: string, manager: EntityManager): Promise<Outcome<null>> {
    const now = await this.repository.lock(id, manager);
    if (now === null) return unknownUnsealing();
    const state = stateAt(now, this.clock.now());
    if (state === 'shown') return shownAlready();
    if (state === 'expired') return expired();
    if (state !== 'approved') return notApproved();
    await this.repository.change(id, { state: 'shown', shownAt: new Date(this.clock.now()) }, manager);
    await this.steps.record('shown', now, manager);
    await this.audit.note(eventOf('unsealing.shown', actor, now), manager);
    await this.tellRater(now, manager);
    return ok(null);
  }

  /** By their ticket: a notice that named the rating would join it with its rater. */
  private async tellRater({ ratingId }: UnsealingEntity, manager: EntityManager): Promise<void> {
    const whom = await this.ratings.tellable(ratingId, manager);
    if (whom === null) return;
    const subject = {
      kind: 'case',
      board: 'ratings',
      event: 'identity-opened',
      caseId: whom.ticket,
    } as const;
    const recipient = { personId: whom.personId, about: NO_ENTERPRISE, details: null, muted: null };
    await this.notices.tellOne({ subject }, recipient, manager);
  }
}
