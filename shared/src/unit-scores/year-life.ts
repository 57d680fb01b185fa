import { type CalendarDate, workingDaysAfter } from '../kernel';

/** Working days in which a unit confirms its year, or objects; a default of the product. */
export const CONFIRMATION_DAYS = 10;
/** Working days in which an objection to a year is to be decided; a default of the product. */
export const YEAR_DECISION_DAYS = 10;

export const yearStates = ['draft', 'sent', 'proposed', 'signed'] as const;
/** `proposed`: one person signed, and another one is to. */
export type YearState = (typeof yearStates)[number];

export const rowStandings = ['draft', 'asked', 'confirmed', 'objected', 'decided'] as const;
/** `decided`: an objection was refused, and the figures stand. */
export type RowStanding = (typeof rowStandings)[number];

export const settledWays = ['confirmed', 'silent', 'decided'] as const;
/** How a unit came to its figures. `silent`: it said nothing until the deadline, which counts as confirmed. */
export type SettledWay = (typeof settledWays)[number];

export interface RowLife {
  readonly standing: RowStanding;
  /** From 1; each new figure has its own, and is confirmed for itself. */
  readonly revision: number;
  /** When it was asked about these figures; null before. */
  readonly askedOn: CalendarDate | null;
}

export interface YearLife {
  readonly state: YearState;
  readonly proposedBy: string | null;
  readonly rows: ReadonlyMap<string, RowLife>;
}

type OfUnit = { readonly unit: string; readonly on: CalendarDate };
export type YearStep =
  | { readonly kind: 'send'; readonly on: CalendarDate }
  | ({ readonly kind: 'confirm' | 'object'; readonly revision: number } & OfUnit)
  | ({ readonly kind: 'decide'; readonly granted: boolean } & OfUnit)
  /** A month was corrected, and the unit's figures are others. */
  | ({ readonly kind: 'correct' } & OfUnit)
  | { readonly kind: 'propose'; readonly by: string; readonly on: CalendarDate }
  | { readonly kind: 'sign'; readonly by: string; readonly on: CalendarDate }
  /** The proposal is taken back, or sent back by whoever was to sign. */
  | { readonly kind: 'return'; readonly on: CalendarDate };

/** Why a step is not taken. */
export type YearHindrance =
  | 'already-sent'
  | 'not-sent'
  | 'not-proposed'
  | 'signed'
  | 'unknown-unit'
  | 'changed'
  | 'settled'
  | 'over'
  | 'nothing-to-decide'
  | 'not-settled'
  | 'same-person'
  | 'no-units';

type YearStepped =
  | { readonly ok: true; readonly life: YearLife }
  | { readonly ok: false; readonly because: YearHindrance };

/** Counted when it is read: holidays that are announced later move it. */
export function confirmationUntil(askedOn: CalendarDate): CalendarDate {
  return workingDaysAfter(askedOn, CONFIRMATION_DAYS).date;
}

/** Null while the unit may still speak, or its objection waits. */
export function settledWay({ standing, askedOn }: RowLife, today: CalendarDate): SettledWay | null {
  if (standing === 'confirmed' || standing === 'decided') return standing;
  return standing === 'asked' && askedOn !== null && today > confirmationUntil(askedOn) ? 'silent' : null;
}

/**
 * The life of an assessed year: draft, sent to the units, settled by each, proposed by one, signed by another. Later
 * corrections are versions of what was signed, and no steps.
 */
export function takeYearStep(life: YearLife, step: YearStep): YearStepped {
  if (life.state === 'signed') return hindered('signed');
  if ('unit' in step) return takenByUnit(life, step);
  switch (step.kind) {
    case 'send':
      return sent(life, step.on);
    case 'propose':
      return proposed(life, step);
    case 'sign':
      return signed(life, step);
    case 'return':
      return life.state === 'proposed'
        ? taken({ ...life, state: 'sent', proposedBy: null })
        : hindered('not-proposed');
  }
}

type RowStep = Extract<YearStep, { readonly unit: string }>;

/** A unit that is to have its say again takes a proposal back. */
function takenByUnit(life: YearLife, step: RowStep): YearStepped {
  const row = life.rows.get(step.unit);
  if (row === undefined) return hindered('unknown-unit');
  const next = rowAfter(row, step, life.state);
  if (typeof next === 'string') return hindered(next);
  const isUnsettled = settledWay(next, step.on) === null;
  return taken({
    ...life,
    ...(life.state === 'proposed' && isUnsettled ? { state: 'sent', proposedBy: null } : {}),
    rows: new Map([...life.rows, [step.unit, next]]),
  });
}

function rowAfter(row: RowLife, step: RowStep, state: YearState): RowLife | YearHindrance {
  if (step.kind === 'correct') return corrected(row, step.on);
  if (state === 'draft') return 'not-sent';
  if (step.kind === 'decide') {
    if (row.standing !== 'objected') return 'nothing-to-decide';
    if (step.granted) return { standing: 'asked', revision: row.revision + 1, askedOn: step.on };
    // Figures that changed meanwhile were never shown to it.
    return row.askedOn === null
      ? { ...row, standing: 'asked', askedOn: step.on }
      : { ...row, standing: 'decided' };
  }
  if (step.revision !== row.revision) return 'changed';
  if (row.standing !== 'asked') return 'settled';
  if (settledWay(row, step.on) !== null) return 'over';
  return { ...row, standing: step.kind === 'confirm' ? 'confirmed' : 'objected' };
}

/** Whoever confirmed, or said nothing to, older figures is asked again; an objection that waits goes on. */
function corrected(row: RowLife, on: CalendarDate): RowLife {
  const revision = row.revision + 1;
  if (row.standing === 'draft' || row.standing === 'objected') return { ...row, revision, askedOn: null };
  return { standing: 'asked', revision, askedOn: on };
}

function sent(life: YearLife, on: CalendarDate): YearStepped {
  if (life.state !== 'draft') return hindered('already-sent');
  if (life.rows.size === 0) return hindered('no-units');
  const rows = new Map(
    [...life.rows].map(([unit, row]) => [unit, { ...row, standing: 'asked' as const, askedOn: on }]),
  );
  return taken({ ...life, state: 'sent', rows });
}

function proposed(
  life: YearLife,
  { by, on }: { readonly by: string; readonly on: CalendarDate },
): YearStepped {
  if (life.state === 'draft') return hindered('not-sent');
  if (life.state === 'proposed') return hindered('settled');
  return isOpen(life, on) ? hindered('not-settled') : taken({ ...life, state: 'proposed', proposedBy: by });
}

/** Holidays that were announced since the proposal may have given a unit that said nothing more days. */
function signed(life: YearLife, { by, on }: { readonly by: string; readonly on: CalendarDate }): YearStepped {
  if (life.state !== 'proposed') return hindered('not-proposed');
  if (by === life.proposedBy) return hindered('same-person');
  return isOpen(life, on) ? hindered('not-settled') : taken({ ...life, state: 'signed' });
}

/** Whether a unit may still speak, or its objection waits. */
function isOpen({ rows }: YearLife, on: CalendarDate): boolean {
  return [...rows.values()].some((row) => settledWay(row, on) === null);
}

const taken = (life: YearLife): YearStepped => ({ ok: true, life });
const hindered = (because: YearHindrance): YearStepped => ({ ok: false, because });
