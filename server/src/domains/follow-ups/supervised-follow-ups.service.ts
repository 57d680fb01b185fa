import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  decideFollowUp,
  type listSupervisedFollowUps,
  revisitFollowUp,
  type SupervisedFollowUpCase,
  urgeFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { type FollowUpStep, isOutside, stepsOpenTo, unknownFollowUp } from '@yingshang/shared/follow-ups';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { ServiceCardsService } from '../service-cards';
import { FollowUpLooking } from './follow-up-looking.service';
import { caseOf } from './follow-up-row';
import { FollowUpSteps } from './follow-up-steps.service';
import { inSupervisedOrder, stepView, supervisedView } from './follow-up-views';
import { FollowUpsRepository } from './follow-ups.repository';
import { StaffWords } from './staff-words.service';
import type { CasePlace, StaffWrite, Stands } from './unit-follow-ups.service';

type Said = Extract<FollowUpStep, { kind: 'revisit' | 'decide' | 'urge' }>;

/** What a supervisor sees and does, who watches over the rated unit from outside. Who rated is nowhere in it. */
@Injectable()
export class SupervisedFollowUps {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly looking: FollowUpLooking,
    private readonly cards: ServiceCardsService,
    private readonly steps: FollowUpSteps,
    private readonly words: StaffWords,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    unitId: string,
    show: 'open' | 'closed' = 'open',
  ): Promise<ResponseOf<typeof listSupervisedFollowUps>> {
    const today = this.clock.today();
    const names = await this.watchedUnits(actor, unitId);
    const rows = await this.repository.ofUnits([...names.keys()], { closed: show === 'closed' });
    const looked = await this.looking.looked(rows);
    return {
      items: inSupervisedOrder(
        looked.map((one) => supervisedView(one, names.get(one.row.unitId) ?? '', today)),
      ),
    };
  }

  async one(actor: Actor, { unitId, caseId }: CasePlace): Promise<Outcome<SupervisedFollowUpCase>> {
    const today = this.clock.today();
    const row = await this.repository.find(caseId);
    const names = await this.watchedUnits(actor, unitId);
    const name = row === null ? undefined : names.get(row.unitId);
    if (row === null || name === undefined) return unknownFollowUp();
    const [looked] = await this.looking.looked([row]);
    if (looked === undefined) return unknownFollowUp();
    const steps = await this.repository.stepsOf(caseId);
    const words = await this.looking.stepWords(steps);
    return ok({
      ...supervisedView(looked, name, today),
      text: await this.looking.raterText(looked, 'supervisor'),
      steps: steps.map((step) => stepView(step, words)),
      may: stepsOpenTo('outside', caseOf(row), today),
      unreached: row.unreachedOn.length,
    });
  }

  /** Words are owed where somebody is refused or pressed; a revisit may go without. */
  revisit(write: StaffWrite, result: Extract<Said, { kind: 'revisit' }>['result'], text: string) {
    return this.write(revisitFollowUp.name, { kind: 'revisit', result }, write, text);
  }

  decide(write: StaffWrite, result: Extract<Said, { kind: 'decide' }>['result'], text: string) {
    return this.write(decideFollowUp.name, { kind: 'decide', result }, write, text);
  }

  urge(write: StaffWrite, text: string) {
    return this.write(urgeFollowUp.name, { kind: 'urge' }, write, text);
  }

  /** The units below, and at the top the unit itself, that this person watches over without working in them. */
  async watchedUnits(actor: Actor, unitId: string): Promise<ReadonlyMap<string, string>> {
    const within = await this.cards.unitsWithin(unitId);
    const watched = within.filter(({ id, path }) => isOutside(actor.roles, { unitId: id, path }));
    return new Map(watched.map(({ id, name }) => [id, name]));
  }

  private async write(
    route: string,
    step: Said,
    { actor, idempotencyKey, unitId, caseId }: StaffWrite,
    text: string,
  ): Promise<Outcome<Stands>> {
    const { personId, displayName } = actor;
    const staff = { personId, displayName, officeId: unitId };
    const watched = await this.watchedUnits(actor, unitId);
    const about = (await this.repository.find(caseId))?.unitId ?? unitId;
    const said = { unitId: about, officeId: unitId, text, personId };
    const words =
      step.kind === 'revisit' ? await this.words.prepareIfAny(said) : await this.words.prepare(said);
    if (!words.ok) return words;
    const request = { unitId, caseId, step, text: this.words.fingerprint(text) };
    return this.writes.once({ idempotencyKey, route, actor: personId, request }, async (manager) => {
      const wanted = { step, by: 'outside', staff, words: words.value } as const;
      const moved = await this.steps.take(caseId, wanted, (row) => watched.has(row.unitId), manager);
      return moved.ok ? ok({ state: moved.value.state, ground: moved.value.ground }) : moved;
    });
  }
}
