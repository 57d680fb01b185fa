import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { month, place, yearGrade } from '../unit-scores/shapes';
import { settledWay, unitId, yearFigures, yearOrLast, yearRules, yearSpan, yearVersion } from './shapes';

export const getYearRules = defineContract({
  name: 'yearly-scores.rules',
  summary: 'Public: how twelve frozen months become points of the yearly assessment, and who decided it',
  method: 'GET',
  path: '/year-score-rules',
  access: { kind: 'public' },
  response: z.object({
    versions: z.array(yearRules),
    /** Working days in which a unit confirms or objects, and in which an objection is decided. */
    confirmationDays: z.int(),
    decisionDays: z.int(),
  }),
});

export const signedYear = z.object({
  ...yearSpan.shape,
  signedOn: z.iso.date(),
  /** Which office ran the assessment. */
  desk: place,
  units: z.int(),
  /** Made-up ratings or complaints are among what it is made of. */
  seeded: z.boolean(),
});

export const listYears = defineContract({
  name: 'yearly-scores.years',
  summary: 'Public: the years that were signed, the newest first',
  method: 'GET',
  path: '/score-years',
  access: { kind: 'public' },
  response: z.object({ years: z.array(signedYear) }),
});

export const yearRow = z.object({
  unit: place,
  districtName: z.nullable(z.string()),
  measured: z.int(),
  hundredths: z.nullable(z.int()),
  points: z.nullable(z.int()),
  grade: z.nullable(yearGrade),
  version: z.int(),
});
export type YearRow = z.infer<typeof yearRow>;

export const getYear = defineContract({
  name: 'yearly-scores.year',
  summary: 'Public: a signed year of all units, those of one level and kind together, the best first',
  method: 'GET',
  path: '/score-years/:year',
  access: { kind: 'public' },
  params: z.strictObject({ year: yearOrLast }),
  response: z.object({
    year: signedYear,
    rules: yearRules,
    groups: z.array(z.object({ key: z.string(), name: z.string(), rows: z.array(yearRow) })),
  }),
  refusals: { 'yearly-scores.unknown-year': 404 },
});

export const getUnitYear = defineContract({
  name: 'yearly-scores.unit',
  summary: 'Public: a signed year of one unit with its twelve months, and what the last twelve would come to',
  method: 'GET',
  path: '/units/:id/score-years/:year',
  access: { kind: 'public' },
  params: z.strictObject({ id: unitId, year: yearOrLast }),
  response: z.object({
    unit: place,
    /** `real-unit`: in a demo city, where what visitors tried says nothing of a unit that there is. */
    withheld: z.nullable(z.enum(['real-unit'])),
    year: z.nullable(
      z.object({
        ...signedYear.shape,
        figures: yearFigures,
        settled: settledWay,
        versions: z.array(yearVersion),
        rules: yearRules,
      }),
    ),
    /** No result: the months that are frozen, by the rules that hold. Null before there is one. */
    estimate: z.nullable(z.object({ from: month, to: month, figures: yearFigures, rules: yearRules })),
    seeded: z.boolean(),
  }),
  refusals: { 'service-cards.unknown-unit': 404, 'yearly-scores.unknown-year': 404 },
});
