import type { RollMismatch } from '@yingshang/shared/contracts/kindergarten-draws';
import {
  type Ceremony,
  type CeremonyRules,
  type CeremonyState,
  ceremonyBefore,
} from '@yingshang/shared/draw-ceremony';
import { type KindergartenPlan, timesOfBeacon } from '@yingshang/shared/kindergarten';

/** How far the ceremony of a plan is, as it is kept. */
export interface KeptDraw {
  readonly planId: string;
  readonly state: CeremonyState;
  /** Of the plan's version that the roll was sealed by. */
  readonly manifestHash: string | null;
  readonly root: string | null;
  readonly lines: number | null;
  readonly children: number | null;
  readonly sealedBy: string | null;
  readonly frozenBy: string | null;
  /** Digits as they are thrown; they count for nothing. */
  readonly thrown: string;
  readonly typedDigits: string | null;
  readonly typedBy: string | null;
  /** On which device; forgotten once another one confirmed. */
  readonly typedDevice: string | null;
  readonly dice: string | null;
  readonly diceBy: string | null;
  readonly diceConfirmedBy: string | null;
  readonly dicedAt: Date | null;
  readonly valuePlace: number | null;
  readonly absentPlace: number | null;
  readonly absentBy: string | null;
  /** A lottery's, as the first person typed them. */
  readonly typedNumbers: string | null;
  readonly typedNumbersBy: string | null;
  /** The public value as the seed is made of it. */
  readonly beacon: string | null;
  readonly beaconSignature: string | null;
  readonly seed: string | null;
  readonly resultRoot: string | null;
  readonly drawnAt: Date | null;
  /** For how long each kindergarten is shown alone. */
  readonly stepSeconds: number | null;
  readonly releasedAt: Date | null;
  /** The last that was found; null where the applications are as on the sealed roll. */
  readonly mismatch: RollMismatch | null;
}

export type DrawChange = Partial<Omit<KeptDraw, 'planId'>>;

export const drawBefore = (planId: string): KeptDraw => ({ planId, ...BEFORE });

const BEFORE = {
  state: 'open',
  manifestHash: null,
  root: null,
  lines: null,
  children: null,
  sealedBy: null,
  frozenBy: null,
  thrown: '',
  typedDigits: null,
  typedBy: null,
  typedDevice: null,
  dice: null,
  diceBy: null,
  diceConfirmedBy: null,
  dicedAt: null,
  valuePlace: null,
  absentPlace: null,
  absentBy: null,
  typedNumbers: null,
  typedNumbersBy: null,
  beacon: null,
  beaconSignature: null,
  seed: null,
  resultRoot: null,
  drawnAt: null,
  stepSeconds: null,
  releasedAt: null,
  mismatch: null,
} as const satisfies Omit<KeptDraw, 'planId'>;

/** What the pure ceremony knows of it. */
export function ceremonyOf(kept: KeptDraw): Ceremony {
  const { state, root, lines, sealedBy, frozenBy, typedDigits, typedBy, valuePlace, resultRoot } = kept;
  const { dice, diceBy, diceConfirmedBy, dicedAt, absentPlace, absentBy } = kept;
  if (state === 'open') return ceremonyBefore;
  const stands = dice !== null && diceBy !== null && diceConfirmedBy !== null && dicedAt !== null;
  return {
    state,
    roll: root === null || sealedBy === null ? null : { root, lines: lines ?? 0, by: sealedBy },
    frozenBy,
    typed: typedDigits === null || typedBy === null ? null : { digits: typedDigits, by: typedBy },
    dice: stands ? { digits: dice, by: diceBy, confirmedBy: diceConfirmedBy, at: dicedAt.getTime() } : null,
    value: valuePlace,
    absent: absentPlace === null || absentBy === null ? null : { value: absentPlace, by: absentBy },
    resultRoot,
  };
}

/** What is kept of a ceremony after a step. */
export function changeOf({
  state,
  roll,
  frozenBy,
  typed,
  dice,
  value,
  absent,
  resultRoot,
}: Ceremony): DrawChange {
  return {
    state,
    root: roll?.root ?? null,
    lines: roll?.lines ?? null,
    sealedBy: roll?.by ?? null,
    frozenBy,
    typedDigits: typed?.digits ?? null,
    typedBy: typed?.by ?? null,
    dice: dice?.digits ?? null,
    diceBy: dice?.by ?? null,
    diceConfirmedBy: dice?.confirmedBy ?? null,
    dicedAt: dice === null ? null : new Date(dice.at),
    valuePlace: value,
    absentPlace: absent?.value ?? null,
    absentBy: absent?.by ?? null,
    resultRoot,
  };
}

export function rulesOf(plan: KindergartenPlan): CeremonyRules {
  return {
    reviewsEnd: Date.parse(plan.mendsUntil),
    drawAt: Date.parse(plan.drawAt),
    values: timesOfBeacon(plan.beacon),
  };
}
