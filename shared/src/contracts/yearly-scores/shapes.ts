import * as z from 'zod/mini';
import { rowStandings, settledWays, yearStates } from '../../unit-scores';
import { month, place, year, yearGrade } from '../unit-scores/shapes';

/** `rolling`: no year of the calendar; in a demo alone, and called so. */
export const yearSpan = z.object({ year, kind: z.enum(['calendar', 'rolling']), from: month, to: month });

const yearMonth = z.object({
  month,
  /** In 1/100 point; null where the unit was not measured. */
  hundredths: z.nullable(z.int()),
  /** Which version of the frozen month was used; 0 without one. */
  version: z.int(),
  /** Taken out after an objection. */
  leftOut: z.boolean(),
});

/** What a unit's year comes to; null where too few of its months count. */
export const yearFigures = z.object({
  months: z.array(yearMonth),
  measured: z.int(),
  /** In 1/100 point. */
  hundredths: z.nullable(z.int()),
  /** Points in the city's assessment, in 1/100. */
  points: z.nullable(z.int()),
  grade: z.nullable(yearGrade),
});
export type YearFigures = z.infer<typeof yearFigures>;

/** What the conversion takes as given. */
export const yearRules = z.object({
  version: z.int(),
  from: z.iso.date(),
  decidedBy: z.string(),
  yearPoints: z.int(),
  minimumMonths: z.int(),
  gradesFrom: z.array(z.int()),
});
export type YearRules = z.infer<typeof yearRules>;

export const yearState = z.enum(yearStates);
export const rowStanding = z.enum(rowStandings);
export const settledWay = z.enum(settledWays);

/** What a unit objects to. Single cases and months are objected to where they are counted. */
export const yearObjectionAbout = z.enum(['coverage', 'conversion']);
export type YearObjectionAbout = z.infer<typeof yearObjectionAbout>;
export const yearObjectionNames: Readonly<Record<YearObjectionAbout, string>> = {
  coverage: '计入了哪些月份',
  conversion: '折算的办法或结果',
};

/** Why a signed year was worked out anew. */
const yearCorrectionReason = z.enum(['ratings-changed', 'objection-granted', 'late-records']);

export const yearVersion = z.object({
  /** From 1. */
  version: z.int(),
  on: z.iso.date(),
  hundredths: z.nullable(z.int()),
  points: z.nullable(z.int()),
  /** Null of the first. */
  reason: z.nullable(yearCorrectionReason),
  /** Its entry on the public ledger. */
  subject: z.uuid(),
});

export type YearVersionView = z.infer<typeof yearVersion>;

export const yearObjection = z.object({
  id: z.uuid(),
  unit: place,
  about: yearObjectionAbout,
  state: z.enum(['open', 'granted', 'refused']),
  filedOn: z.iso.date(),
  /** By when it is to be decided. */
  dueOn: z.iso.date(),
  text: z.nullable(z.string()),
  decision: z.nullable(
    z.object({ granted: z.boolean(), reason: z.string(), on: z.iso.date(), leftOut: z.array(month) }),
  ),
});
export type YearObjection = z.infer<typeof yearObjection>;

export const unitId = z.string().check(z.maxLength(80));
export const unitYear = z.strictObject({ id: unitId, year });
/** A year, or `last`: the one that was opened last, of whoever does not know which there are. */
export const yearOrLast = z.string().check(z.regex(/^(last|20\d{2})$/));
