import { isDice } from '../draw';
import { ABSENT_AFTER_MS, firstUsable } from './public-values';

export const ceremonyStates = ['open', 'sealed', 'frozen', 'diced', 'drawn'] as const;
/**
 * `open`: applications are reviewed. `sealed`: one person signed the roll. `frozen`: another one did, and it is public.
 * `diced`: the dice are on the ledger, and nothing takes the roll back any more. `drawn`: there is a result.
 */
export type CeremonyState = (typeof ceremonyStates)[number];

/** The roll that was signed. */
export interface SealedRoll {
  /** Hexadecimal. */
  readonly root: string;
  readonly lines: number;
  readonly by: string;
}

/** Digits as one person typed them, until another one types the same. */
export interface TypedDice {
  readonly digits: string;
  readonly by: string;
}

export interface Dice extends TypedDice {
  readonly confirmedBy: string;
  /** Of the server, when they went on the ledger: milliseconds since 1970. */
  readonly at: number;
}

/** A public value that never came, as one person says, until another one says so. */
interface SaidAbsent {
  readonly value: number;
  readonly by: string;
}

export interface Ceremony {
  readonly state: CeremonyState;
  readonly roll: SealedRoll | null;
  readonly frozenBy: string | null;
  readonly typed: TypedDice | null;
  readonly dice: Dice | null;
  /** Which of the plan's public values the draw stands on, from 0; null before the dice. */
  readonly value: number | null;
  readonly absent: SaidAbsent | null;
  readonly resultRoot: string | null;
}

export const ceremonyBefore: Ceremony = {
  state: 'open',
  roll: null,
  frozenBy: null,
  typed: null,
  dice: null,
  value: null,
  absent: null,
  resultRoot: null,
};

interface ByPerson {
  readonly by: string;
  /** Of the server: milliseconds since 1970. */
  readonly at: number;
}

export type CeremonyStep =
  /** `undecided`: applications that nobody decided about. */
  | ({
      readonly kind: 'seal';
      readonly root: string;
      readonly lines: number;
      readonly undecided: number;
    } & ByPerson)
  /** `root`: of the roll as it would be sealed now. */
  | ({ readonly kind: 'freeze'; readonly root: string } & ByPerson)
  /** Back to the reviews, with a reason that is public. */
  | ({ readonly kind: 'take-back' } & ByPerson)
  | ({ readonly kind: 'type-dice'; readonly digits: string; readonly root: string } & ByPerson)
  | ({ readonly kind: 'confirm-dice'; readonly digits: string; readonly root: string } & ByPerson)
  | ({ readonly kind: 'say-absent'; readonly value: number } & ByPerson)
  /** `value`: which of the plan's; that it is genuine was checked before. */
  | { readonly kind: 'draw'; readonly value: number; readonly resultRoot: string; readonly at: number };

export type CeremonyHindrance =
  | 'too-early'
  | 'not-reviewed'
  | 'no-applications'
  | 'already-sealed'
  | 'not-sealed'
  | 'not-frozen'
  | 'roll-changed'
  | 'same-person'
  | 'no-dice'
  | 'not-typed'
  | 'dice-differ'
  | 'dice-stand'
  | 'too-late'
  | 'not-diced'
  | 'other-value'
  | 'value-unknown'
  | 'last-value'
  | 'drawn';

export interface CeremonyRules {
  /** When reviews end: milliseconds since 1970. */
  readonly reviewsEnd: number;
  /** When the dice may be thrown. */
  readonly drawAt: number;
  /** When each public value comes to be, in the order of the plan. */
  readonly values: readonly number[];
}

export type CeremonyTaken =
  | { readonly ok: true; readonly ceremony: Ceremony }
  | { readonly ok: false; readonly because: CeremonyHindrance };

/**
 * The way of a draw: one person seals the roll, another one freezes it; dice are typed by one and confirmed by another
 * one, while the public value is unknown for ten minutes yet; then the value gives the result, and there is no other.
 * Source: `docs/domains/draw.md`. A step that is taken again is hindered, so whoever was killed or pressed twice loses
 * and gains nothing.
 */
export function takeCeremonyStep(
  ceremony: Ceremony,
  step: CeremonyStep,
  rules: CeremonyRules,
): CeremonyTaken {
  if (ceremony.state === 'drawn') return hindered('drawn');
  switch (step.kind) {
    case 'seal':
      return sealed(ceremony, step, rules);
    case 'freeze':
      return frozen(ceremony, step);
    case 'take-back':
      return takenBack(ceremony);
    case 'type-dice':
      return typed(ceremony, step, rules);
    case 'confirm-dice':
      return confirmed(ceremony, step, rules);
    case 'say-absent':
      return saidAbsent(ceremony, step, rules);
    case 'draw':
      return drawn(ceremony, step, rules);
  }
}

type Of<Kind extends CeremonyStep['kind']> = Extract<CeremonyStep, { readonly kind: Kind }>;

function sealed(ceremony: Ceremony, step: Of<'seal'>, { reviewsEnd }: CeremonyRules): CeremonyTaken {
  if (ceremony.state !== 'open') return hindered('already-sealed');
  if (step.at < reviewsEnd) return hindered('too-early');
  if (step.undecided > 0) return hindered('not-reviewed');
  if (step.lines === 0) return hindered('no-applications');
  const { root, lines, by } = step;
  return taken({ ...ceremonyBefore, state: 'sealed', roll: { root, lines, by } });
}

function frozen(ceremony: Ceremony, { by, root }: Of<'freeze'>): CeremonyTaken {
  if (ceremony.state !== 'sealed' || ceremony.roll === null) return hindered('not-sealed');
  if (ceremony.roll.by === by) return hindered('same-person');
  if (ceremony.roll.root !== root) return hindered('roll-changed');
  return taken({ ...ceremony, state: 'frozen', frozenBy: by });
}

/** After the dice nobody can: who saw them could wish for another roll. */
function takenBack(ceremony: Ceremony): CeremonyTaken {
  if (ceremony.state === 'open') return hindered('not-sealed');
  return ceremony.state === 'diced' ? hindered('dice-stand') : taken(ceremonyBefore);
}

/** The first time, and again where a die was misread: until the public value is there. */
function typed(
  ceremony: Ceremony,
  { digits, by, at, root }: Of<'type-dice'>,
  rules: CeremonyRules,
): CeremonyTaken {
  const hindrance = hindranceOfDice(ceremony, { digits, at, root }, rules);
  return hindrance === null ? taken({ ...ceremony, typed: { digits, by } }) : hindered(hindrance);
}

function confirmed(
  ceremony: Ceremony,
  { digits, by, at, root }: Of<'confirm-dice'>,
  rules: CeremonyRules,
): CeremonyTaken {
  const hindrance = hindranceOfDice(ceremony, { digits, at, root }, rules);
  if (hindrance !== null) return hindered(hindrance);
  if (ceremony.typed === null) return hindered('not-typed');
  if (ceremony.typed.by === by) return hindered('same-person');
  if (ceremony.typed.digits !== digits) return hindered('dice-differ');
  const dice = { ...ceremony.typed, confirmedBy: by, at };
  return taken({ ...ceremony, state: 'diced', typed: null, dice, value: firstUsable(rules.values, at) });
}

interface Thrown {
  readonly digits: string;
  readonly at: number;
  readonly root: string;
}

function hindranceOfDice(
  { state, roll, dice, value }: Ceremony,
  { digits, at, root }: Thrown,
  { drawAt, values }: CeremonyRules,
): CeremonyHindrance | null {
  if (roll === null || (state !== 'frozen' && state !== 'diced')) return 'not-frozen';
  if (at < drawAt) return 'too-early';
  if (!isDice(digits)) return 'no-dice';
  // Once they stand, they can be mended until the value they wait for is there, and the roll stands whatever was done.
  if (dice !== null && value !== null) return at < (values[value] ?? 0) ? lateness(values, at) : 'dice-stand';
  return lateness(values, at) ?? (roll.root === root ? null : 'roll-changed');
}

const lateness = (values: readonly number[], at: number) =>
  firstUsable(values, at) === null ? ('too-late' as const) : null;

/** Two people say that the value never came: then the next one holds. The dice are kept. */
function saidAbsent(
  ceremony: Ceremony,
  { value, by, at }: Of<'say-absent'>,
  { values }: CeremonyRules,
): CeremonyTaken {
  if (ceremony.state !== 'diced' || ceremony.value === null) return hindered('not-diced');
  if (value !== ceremony.value) return hindered('other-value');
  if (at < (values[value] ?? 0) + ABSENT_AFTER_MS) return hindered('too-early');
  if (value + 1 >= values.length) return hindered('last-value');
  const said = ceremony.absent;
  if (said === null || said.value !== value) return taken({ ...ceremony, absent: { value, by } });
  if (said.by === by) return hindered('same-person');
  return taken({ ...ceremony, absent: null, value: value + 1 });
}

function drawn(
  ceremony: Ceremony,
  { value, resultRoot, at }: Of<'draw'>,
  { values }: CeremonyRules,
): CeremonyTaken {
  if (ceremony.state !== 'diced') return hindered('not-diced');
  if (value !== ceremony.value) return hindered('other-value');
  if (at < (values[value] ?? 0)) return hindered('value-unknown');
  return taken({ ...ceremony, state: 'drawn', typed: null, absent: null, resultRoot });
}

const taken = (ceremony: Ceremony): CeremonyTaken => ({ ok: true, ceremony });
const hindered = (because: CeremonyHindrance): CeremonyTaken => ({ ok: false, because });
