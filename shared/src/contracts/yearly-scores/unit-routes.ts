import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { month, place } from '../unit-scores/shapes';
import {
  rowStanding,
  settledWay,
  unitId,
  unitYear,
  yearFigures,
  yearObjection,
  yearObjectionAbout,
  yearOrLast,
  yearRules,
  yearSpan,
  yearState,
} from './shapes';

export const LONGEST_YEAR_OBJECTION = 1_000;

/** What hinders a step of a unit, or of the desk, with its answer. */
const UNIT_HINDRANCES = {
  'yearly-scores.unknown-year': 404,
  'yearly-scores.not-sent': 409,
  'yearly-scores.changed': 409,
  'yearly-scores.settled': 409,
  'yearly-scores.over': 409,
  'yearly-scores.signed': 409,
} as const;

const ownYear = z.object({
  ...yearSpan.shape,
  state: yearState,
  figures: yearFigures,
  rules: yearRules,
  standing: rowStanding,
  /** How it came to its figures; null while it may still speak, or its objection waits. */
  settled: z.nullable(settledWay),
  /** Of these figures; it is confirmed, or objected to, by this number. */
  revision: z.int(),
  /** Until when the unit may confirm or object; null before it is asked. */
  until: z.nullable(z.iso.date()),
  /** Whether it may now. */
  open: z.boolean(),
  objections: z.array(yearObjection),
  seeded: z.boolean(),
});

export const getOwnYear = defineContract({
  name: 'yearly-scores.own',
  summary: "A unit's year under way: figures, until when it confirms or objects, and what was decided",
  method: 'GET',
  path: '/units/:id/own-score-years/:year',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId, year: yearOrLast }),
  /** Null before anything was sent to the unit. */
  response: z.object({ unit: place, year: z.nullable(ownYear) }),
});

export const confirmYear = defineContract({
  name: 'yearly-scores.confirm',
  summary: 'The lead confirms the figures of the year',
  method: 'POST',
  path: '/units/:id/own-score-years/:year/confirmation',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  body: z.strictObject({ revision: z.int() }),
  response: z.object({ standing: rowStanding }),
  refusals: UNIT_HINDRANCES,
});

export const objectToYear = defineContract({
  name: 'yearly-scores.object',
  summary: 'The lead objects to the months that were counted or to the conversion, in words; once a figure',
  method: 'POST',
  path: '/units/:id/own-score-years/:year/objection',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  body: z.strictObject({
    revision: z.int(),
    about: yearObjectionAbout,
    text: z.string().check(z.maxLength(2 * LONGEST_YEAR_OBJECTION)),
  }),
  response: z.object({ id: z.uuid(), dueOn: z.iso.date() }),
  refusals: {
    ...UNIT_HINDRANCES,
    'yearly-scores.nothing-said': 422,
    'yearly-scores.too-long': 422,
    'statements.too-long': 422,
    'personal-data.cannot-keep': 503,
  },
});

export const leftOutMonths = z.array(month).check(z.maxLength(12));
