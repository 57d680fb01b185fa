import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { place, yearGrade } from '../unit-scores/shapes';
import {
  rowStanding,
  settledWay,
  unitId,
  unitYear,
  yearObjection,
  yearRules,
  yearSpan,
  yearState,
} from './shapes';
import { LONGEST_YEAR_OBJECTION, leftOutMonths } from './unit-routes';

const DESK_HINDRANCES = {
  'yearly-scores.not-your-desk': 409,
  'yearly-scores.unknown-year': 404,
  'yearly-scores.signed': 409,
} as const;

export const deskRow = z.object({
  unit: place,
  measured: z.int(),
  hundredths: z.nullable(z.int()),
  points: z.nullable(z.int()),
  grade: z.nullable(yearGrade),
  standing: rowStanding,
  settled: z.nullable(settledWay),
  until: z.nullable(z.iso.date()),
});
export type DeskRow = z.infer<typeof deskRow>;

const deskYear = z.object({
  ...yearSpan.shape,
  state: yearState,
  desk: place,
  openedOn: z.iso.date(),
  sentOn: z.nullable(z.iso.date()),
  proposedOn: z.nullable(z.iso.date()),
  signedOn: z.nullable(z.iso.date()),
  /** Whether whoever asks made the proposal: another one is to sign. */
  proposedByYou: z.boolean(),
  /** Why the proposal was sent back last. */
  returned: z.nullable(z.string()),
  rules: yearRules,
  /** How many units came to their figures in which way, or did not yet. */
  counts: z.object({
    confirmed: z.int(),
    silent: z.int(),
    decided: z.int(),
    waiting: z.int(),
    objected: z.int(),
  }),
  rows: z.array(deskRow),
  objections: z.array(yearObjection),
  seeded: z.boolean(),
});
export type DeskYear = z.infer<typeof deskYear>;

export const getYearDesk = defineContract({
  name: 'yearly-scores.desk',
  summary: 'The office that runs the assessment: years to open, and the years that it runs',
  method: 'GET',
  path: '/units/:id/year-desk',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId }),
  response: z.object({
    /** Whether this office may run one: a body of the city that stands below nobody. */
    mayRun: z.boolean(),
    toOpen: z.array(yearSpan),
    /** The newest first. */
    years: z.array(deskYear),
  }),
});

export const openYear = defineContract({
  name: 'yearly-scores.open',
  summary: 'Opens a year: a draft for every unit from its frozen months',
  method: 'POST',
  path: '/units/:id/year-desk/:year',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  response: z.object({ state: yearState }),
  refusals: {
    'yearly-scores.not-your-desk': 409,
    'yearly-scores.not-over': 409,
    'yearly-scores.opened': 409,
    'yearly-scores.no-units': 409,
  },
});

export const sendYear = defineContract({
  name: 'yearly-scores.send',
  summary: 'Sends the draft to the units, each of which confirms or objects until the deadline',
  method: 'POST',
  path: '/units/:id/year-desk/:year/sending',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  response: z.object({ state: yearState, until: z.iso.date() }),
  refusals: { ...DESK_HINDRANCES, 'yearly-scores.already-sent': 409, 'yearly-scores.no-units': 409 },
});

export const decideYearObjection = defineContract({
  name: 'yearly-scores.decide',
  summary:
    'Grants an objection (months are left out, and the unit is asked anew) or refuses it, with the reason',
  method: 'POST',
  path: '/units/:id/year-desk/:year/objections/:objectionId/decision',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ ...unitYear.shape, objectionId: z.uuid() }),
  body: z.strictObject({
    granted: z.boolean(),
    /** Months that no longer count; one at least where it is granted, none where it is refused. */
    leftOut: leftOutMonths,
    reason: z.string().check(z.maxLength(2 * LONGEST_YEAR_OBJECTION)),
  }),
  response: z.object({ state: z.enum(['granted', 'refused']) }),
  refusals: {
    ...DESK_HINDRANCES,
    'yearly-scores.unknown-objection': 404,
    'yearly-scores.own-unit': 409,
    'yearly-scores.decided': 409,
    'yearly-scores.wrong-months': 422,
    'yearly-scores.nothing-said': 422,
    'yearly-scores.too-long': 422,
  },
});

export const proposeYear = defineContract({
  name: 'yearly-scores.propose',
  summary: 'Signs first: every unit confirmed, said nothing until its deadline, or had its objection decided',
  method: 'POST',
  path: '/units/:id/year-desk/:year/proposal',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  response: z.object({ state: yearState }),
  refusals: {
    ...DESK_HINDRANCES,
    'yearly-scores.not-sent': 409,
    'yearly-scores.not-settled': 409,
    'yearly-scores.proposed': 409,
  },
});

export const signYear = defineContract({
  name: 'yearly-scores.sign',
  summary: 'Signs second, by somebody else: the year is frozen and public; or sends the proposal back',
  method: 'POST',
  path: '/units/:id/year-desk/:year/signature',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitYear,
  body: z.discriminatedUnion('agreed', [
    z.strictObject({ agreed: z.literal(true) }),
    z.strictObject({
      agreed: z.literal(false),
      reason: z.string().check(z.maxLength(2 * LONGEST_YEAR_OBJECTION)),
    }),
  ]),
  response: z.object({ state: yearState }),
  refusals: {
    ...DESK_HINDRANCES,
    'yearly-scores.not-proposed': 409,
    'yearly-scores.same-person': 409,
    'yearly-scores.not-settled': 409,
    'yearly-scores.nothing-said': 422,
    'yearly-scores.too-long': 422,
  },
});

export const getYearWorkbook = defineContract({
  name: 'yearly-scores.workbook',
  summary: 'The year as a workbook (.xlsx): result, months, objections, with lines to sign',
  method: 'GET',
  path: '/units/:id/year-desk/:year/workbook',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitYear,
  response: z.object({ fileName: z.string(), base64: z.string() }),
  limit: [{ most: 20, seconds: 60 }],
  refusals: { 'yearly-scores.not-your-desk': 409, 'yearly-scores.unknown-year': 404 },
});
