import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type CeremonyAction,
  ceremonyActions,
  confirmDice,
  confirmValue,
  freezeRoll,
  type getCeremony,
  proposeAnnex,
  runDrawNow,
  sayValueAbsent,
  sealRoll,
  takeRollBack,
  typeDice,
  typeValue,
} from '@yingshang/shared/contracts/kindergarten-draws';
import type { CeremonyStep } from '@yingshang/shared/draw-ceremony';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { RollSources } from '../kindergarten-applications';
import { awaitedAt, awaitedIssue } from './awaited-value';
import { CeremonySteps, type HeldDraw } from './ceremony-steps.service';
import {
  hindered,
  notDrawn,
  otherSource,
  rollDiffers,
  samePerson,
  valueKnown,
} from './kindergarten-draws.refusals';
import { LiveDraws } from './live-draws.service';
import { Steppers } from './steppers.service';

type Action = CeremonyAction['action'];
type Asked = Input<typeof getCeremony>;
type Shown = ResponseOf<typeof getCeremony>;

const ROLES: Readonly<Record<Action, readonly StaffRole[]>> = {
  seal: sealRoll.access.roles,
  freeze: freezeRoll.access.roles,
  'take-back': takeRollBack.access.roles,
  'type-dice': typeDice.access.roles,
  'confirm-dice': confirmDice.access.roles,
  'type-value': typeValue.access.roles,
  'confirm-value': confirmValue.access.roles,
  'say-absent': sayValueAbsent.access.roles,
  draw: runDrawNow.access.roles,
  'propose-annex': proposeAnnex.access.roles,
};

interface Seen extends HeldDraw {
  /** Of the applications now. */
  readonly accepted: number;
  readonly undecided: number;
  /** People of before who are whoever asks, by their other account or this one. */
  readonly own: ReadonlySet<string>;
  readonly by: string;
}

/** The ceremony for its staff: what whoever asks may do now, and what keeps them from the rest. */
@Injectable()
export class CeremonyDesk {
  constructor(
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly lives: LiveDraws,
    private readonly sources: RollSources,
    private readonly clock: Clock,
  ) {}

  async show({ params, actor }: Asked): Promise<Outcome<Shown>> {
    const { id: unitId, planId } = params;
    const minutes = await this.lives.minutes(planId, unitId);
    const found = await this.steps.find(planId, unitId);
    if (!minutes.ok) return minutes;
    if (!found.ok) return found;
    const { draw } = found.value;
    const own = await this.own(draw, actor);
    const applications = await this.sources.counts(planId);
    const seen = { ...found.value, ...applications, own, by: actor.personId };
    const here = actor.roles.filter((grant) => grant.unitId === unitId);
    const roles = new Set(here.map(({ role }) => role));
    const { live, steps, annexes } = minutes.value;
    const isOwn = (by: string | null) => by !== null && own.has(by);
    return ok({
      live,
      applications,
      actions: ceremonyActions
        .filter((action) => ROLES[action].some((role) => roles.has(role)))
        .map((action) => this.action(action, seen)),
      typedDice: draw.typedDigits === null ? null : { digits: draw.typedDigits, byYou: isOwn(draw.typedBy) },
      typedValue:
        draw.typedNumbers === null ? null : { numbers: draw.typedNumbers, byYou: isOwn(draw.typedNumbersBy) },
      annexes,
      steps,
    });
  }

  private async own(
    { sealedBy, typedBy, typedNumbersBy, absentBy }: HeldDraw['draw'],
    actor: Asked['actor'],
  ): Promise<ReadonlySet<string>> {
    const own = new Set<string>();
    for (const other of [sealedBy, typedBy, typedNumbersBy, absentBy])
      if (other !== null && (await this.steppers.arePerson(other, actor))) own.add(other);
    return own;
  }

  private action(action: Action, seen: Seen): CeremonyAction {
    const outcome = this.may(action, seen);
    if (outcome.ok) return { action, hindrance: null };
    const { code, message, advice } = outcome.refusal;
    return { action, hindrance: { code, message, advice } };
  }

  private may(action: Action, seen: Seen): Outcome<unknown> {
    const { draw, plan, own } = seen;
    const isOwn = (by: string | null) => by !== null && own.has(by);
    if (action === 'propose-annex') return draw.state === 'drawn' ? ok(null) : notDrawn();
    if (action === 'type-value' || action === 'confirm-value') return this.mayValue(action, seen);
    if (action === 'freeze' && draw.state === 'sealed' && isOwn(draw.sealedBy)) return samePerson();
    if (action === 'confirm-dice' && isOwn(draw.typedBy)) return samePerson();
    if (action === 'say-absent' && draw.state === 'diced' && draw.beacon !== null) return valueKnown();
    if (action === 'say-absent' && draw.absentPlace !== null && isOwn(draw.absentBy)) return samePerson();
    const isBeforeDice = draw.state === 'sealed' || draw.state === 'frozen';
    const needsRoll = action === 'freeze' || action === 'type-dice' || action === 'confirm-dice';
    if (needsRoll && isBeforeDice && draw.mismatch !== null) return rollDiffers(draw.mismatch);
    const decided = this.steps.decide({ draw, plan }, this.step(action, seen));
    const isWaiting = action === 'draw' && draw.state === 'diced' && draw.beacon === null;
    return decided.ok && isWaiting ? hindered('value-unknown') : decided;
  }

  private mayValue(action: 'type-value' | 'confirm-value', { draw, plan, own }: Seen): Outcome<unknown> {
    if (draw.state === 'drawn') return hindered('drawn');
    if (plan.plan.beacon.source !== 'lottery') return otherSource();
    if (draw.state !== 'diced' || awaitedIssue(draw, plan.plan) === null) return hindered('not-diced');
    if (draw.beacon !== null) return valueKnown();
    if (this.clock.now() < awaitedAt(draw, plan.plan)) return hindered('value-unknown');
    if (action === 'type-value') return ok(null);
    if (draw.typedNumbersBy === null || draw.typedNumbers === null) return hindered('not-typed');
    return own.has(draw.typedNumbersBy) ? samePerson() : ok(null);
  }

  /** As it would be taken if nothing else were wrong. */
  private step(
    action: Exclude<Action, 'propose-annex' | 'type-value' | 'confirm-value'>,
    { draw, accepted, undecided, by }: Seen,
  ): CeremonyStep {
    const at = this.clock.now();
    const root = draw.root ?? '';
    const digits = draw.typedDigits ?? '0'.repeat(40);
    const value = draw.valuePlace ?? 0;
    switch (action) {
      case 'seal':
        return { kind: action, root, lines: accepted, undecided, by, at };
      case 'freeze':
        return { kind: action, root, by, at };
      case 'take-back':
        return { kind: action, by, at };
      case 'type-dice':
      case 'confirm-dice':
        return { kind: action, digits, root, by, at };
      case 'say-absent':
        return { kind: action, value, by, at };
      case 'draw':
        return { kind: action, value, resultRoot: '', at };
    }
  }
}
