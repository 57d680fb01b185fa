import * as z from 'zod/mini';
import { staffRoles } from '../../access';
import { DICE } from '../../draw';
import { ceremonyStates } from '../../draw-ceremony';
import { plainId } from '../kindergarten-plans/shapes';

/** Whoever has no stream asks for the live state so often. */
export const LIVE_POLL_SECONDS = 3;
export const LONGEST_DRAW_REASON = 500;

const instant = z.iso.datetime();
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Digits of the dice as they are thrown: none, some or all. */
export const diceDigits = z.string().check(z.regex(/^[0-9]*$/), z.maxLength(DICE));

/** As the ceremony goes (`shared/src/draw-ceremony`). `drawn`: the kindergartens are being shown. `released`: all were. */
export const drawPhases = [...ceremonyStates, 'released'] as const;
export const drawPhase = z.enum(drawPhases);

export const drawStepKinds = [
  'seal',
  'freeze',
  'take-back',
  'mismatch',
  'type-dice',
  'confirm-dice',
  'hand-in-value',
  'type-value',
  'confirm-value',
  'say-absent',
  'draw',
  'propose-annex',
  'confirm-annex',
  'refuse-annex',
  'release',
] as const;
export const drawStepKind = z.enum(drawStepKinds);
export type DrawStepKind = z.infer<typeof drawStepKind>;

/** By which capacity and name somebody acted; the name as the platform shows staff. */
export const drawPerson = z.object({ role: z.nullable(z.enum(staffRoles)), name: z.string() });

/**
 * How the applications differ from the sealed roll, without a word about whom. `changed` and `gone` name lines of the
 * roll, the first hundred; the counts are of all.
 */
export const rollMismatch = z.object({
  /** `before`: the dice did not stand yet, and the draw refuses. `after`: it runs on the sealed roll alone. */
  found: z.enum(['before', 'after']),
  at: instant,
  added: z.int(),
  gone: z.int(),
  changed: z.int(),
  goneLines: z.array(z.int()),
  changedLines: z.array(z.int()),
  /** The sealed lines themselves, or the plan's version, are not what was signed. */
  rollItself: z.boolean(),
});
export type RollMismatch = z.infer<typeof rollMismatch>;

/** Which public value the draw waits for or stands on. */
export const awaitedValue = z.object({
  /** In the plan's order, from 0; all after the first stand in. */
  place: z.int(),
  of: z.int(),
  source: z.enum(['drand-quicknet', 'lottery']),
  /** Of drand. */
  round: z.nullable(z.int()),
  /** Of a lottery. */
  game: z.nullable(z.string()),
  issue: z.nullable(z.string()),
  /** When it comes to be. */
  at: instant,
  /** From then on two people may say that it never came. */
  absentFrom: instant,
  /** One person said so. */
  saidAbsent: z.boolean(),
  /** A lottery's numbers that one person typed, and nobody confirmed yet. */
  unconfirmed: z.nullable(z.string()),
  /** As the seed is made of it; null until it is known. */
  text: z.nullable(z.string()),
});
export type AwaitedValue = z.infer<typeof awaitedValue>;

/** A kindergarten that was shown. Who was placed: `getDrawnKindergarten`. */
export const shownKindergarten = z.object({
  id: plainId,
  name: z.string(),
  shownAt: instant,
  /** Over all stages. */
  seats: z.int(),
  /** Children who got a place, and lines they stand on; twins are one line. */
  placedChildren: z.int(),
  placedLines: z.int(),
  waitingLines: z.int(),
});
export type ShownKindergarten = z.infer<typeof shownKindergarten>;

/** What is awaited, in the order of the day. */
export const nextInDraw = z.object({
  what: z.enum(['seal', 'freeze', 'dice', 'confirmation', 'value', 'draw', 'kindergarten']),
  /** Not before; null: whenever whoever is to do it does it. */
  at: z.nullable(instant),
});

/** The same for everybody who watches. */
export const liveDraw = z.object({
  planId: z.uuid(),
  title: z.string(),
  bureau: z.object({ id: z.string(), name: z.string() }),
  /** The server's time, by which all goes. */
  now: instant,
  phase: drawPhase,
  /** Null: nothing is awaited any more. */
  next: z.nullable(nextInDraw),
  /** When the dice may be thrown. */
  drawAt: instant,
  /** The dice count only for a public value that comes at least so long after them: the last moment for them. */
  diceUntil: instant,
  manifestHash: hash,
  roll: z.nullable(
    z.object({
      lines: z.int(),
      children: z.int(),
      root: hash,
      sealedAt: instant,
      sealedBy: drawPerson,
      frozenAt: z.nullable(instant),
      frozenBy: z.nullable(drawPerson),
    }),
  ),
  dice: z.object({
    /** As they are thrown; nobody confirmed them. Empty where nothing is being typed. */
    typing: diceDigits,
    /** All are typed, and await another person. */
    typed: z.boolean(),
    typedBy: z.nullable(drawPerson),
    confirmed: z.nullable(diceDigits),
    confirmedAt: z.nullable(instant),
    confirmedBy: z.nullable(drawPerson),
  }),
  /** Null before the dice stand. */
  value: z.nullable(awaitedValue),
  seed: z.nullable(hash),
  resultRoot: z.nullable(hash),
  drawnAt: z.nullable(instant),
  /** All kindergartens, and those shown so far in the order in which they are. */
  kindergartens: z.int(),
  shown: z.array(shownKindergarten),
  releasedAt: z.nullable(instant),
  mismatch: z.nullable(rollMismatch),
  /** Why the last roll was taken back, where there is none now. */
  takenBack: z.nullable(z.object({ at: instant, reason: z.string() })),
  /** About so many watch now. */
  viewers: z.int(),
  /** Where server-sent events of this very state come from (`watchDraw`): a path, or an address of another host. */
  eventsAt: z.string(),
});
export type LiveDraw = z.infer<typeof liveDraw>;

/** A placement outside the seats, as two people decided it. */
export const drawAnnex = z.object({
  id: z.uuid(),
  /** A line of the roll; null: a child that is not on it. */
  seq: z.nullable(z.int()),
  at: plainId,
  reason: z.string(),
  proposedAt: instant,
  proposedBy: drawPerson,
  decidedAt: z.nullable(instant),
  decidedBy: z.nullable(drawPerson),
  /** Null: it waits for a second person. */
  agreed: z.nullable(z.boolean()),
});
export type DrawAnnex = z.infer<typeof drawAnnex>;

/** One step as it happened, each on the public ledger by its id. What a step has no part in is null. */
export const drawStep = z.object({
  id: z.uuid(),
  kind: drawStepKind,
  at: instant,
  /** Null: the server itself, or anybody. */
  by: z.nullable(drawPerson),
  root: z.nullable(hash),
  lines: z.nullable(z.int()),
  digits: z.nullable(diceDigits),
  /** Which public value, from 0, and what it was. */
  place: z.nullable(z.int()),
  value: z.nullable(z.string()),
  seed: z.nullable(hash),
  resultRoot: z.nullable(hash),
  reason: z.nullable(z.string()),
  mismatch: z.nullable(rollMismatch),
  annex: z.nullable(z.uuid()),
});
export type DrawStepView = z.infer<typeof drawStep>;
