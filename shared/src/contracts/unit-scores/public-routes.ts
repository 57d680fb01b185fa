import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  changeCause,
  correctionReason,
  month,
  monthOrLast,
  monthScore,
  monthState,
  monthVersion,
  place,
  scorePlace,
} from './shapes';

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });
/** `real-unit`: in a demo city, where what visitors tried says nothing of a unit that there is. */
const withheld = z.nullable(z.enum(['real-unit']));
const UNKNOWN = { 'service-cards.unknown-unit': 404 } as const;

export const unitMonth = z.object({
  month,
  state: monthState,
  /** The last day whose ratings and cases are in it. */
  asOf: z.iso.date(),
  score: monthScore,
  place: scorePlace,
  /** Against the month before; null without one. */
  change: z.nullable(
    z.object({
      from: month,
      hundredths: z.int(),
      ratingTenths: z.int(),
      complaintTenths: z.int(),
      /** The heaviest first. Null where the two months are of different settings: then no cause tells it. */
      causes: z.nullable(z.array(changeCause)),
    }),
  ),
  /** The same formula over this month and the eleven before it. */
  rolling: z.object({ from: month, score: monthScore }),
  /** Of a frozen month: the first, and each correction. */
  versions: z.array(monthVersion),
  /** Versions of the published settings that it was worked out by. */
  settings: z.object({ unit: z.int(), rating: z.int() }),
  /** Made-up ratings or complaints are among them. */
  seeded: z.boolean(),
});
export type UnitMonth = z.infer<typeof unitMonth>;

export const getUnitScore = defineContract({
  name: 'unit-scores.month',
  summary: 'Public: the score of a unit in a month, what it is made of, why it changed, and its place',
  method: 'GET',
  path: '/units/:id/scores/:month',
  access: { kind: 'public' },
  params: z.strictObject({ ...unit.shape, month }),
  response: z.object({ unit: place, withheld, month: z.nullable(unitMonth) }),
  refusals: { ...UNKNOWN, 'unit-scores.unknown-month': 404 },
});

export const listUnitScores = defineContract({
  name: 'unit-scores.months',
  summary: 'Public: the scores of a unit in the last 13 months, the oldest first',
  method: 'GET',
  path: '/units/:id/scores',
  access: { kind: 'public' },
  params: unit,
  response: z.object({
    unit: place,
    withheld,
    /** The month to open on: the last one that is frozen, else the one that runs; null for none. */
    last: z.nullable(month),
    months: z.array(
      z.object({
        month,
        state: monthState,
        hundredths: z.int(),
        ratingTenths: z.int(),
        complaintTenths: z.int(),
        ratingCount: z.int(),
        ranked: z.boolean(),
      }),
    ),
  }),
  refusals: UNKNOWN,
});

const scoreRules = z.object({
  version: z.int(),
  from: z.iso.date(),
  decidedBy: z.string(),
  shares: z.object({ ratings: z.int(), complaints: z.int() }),
  mostPoints: z.record(z.string(), z.int()),
  priorCases: z.int(),
  minimumRatings: z.int(),
  gradesFrom: z.array(z.int()),
  minimumMonths: z.int(),
  yearPoints: z.int(),
});
export type ScoreRules = z.infer<typeof scoreRules>;

export const getUnitScoreRules = defineContract({
  name: 'unit-scores.rules',
  summary: 'Public: every version of the settings of unit scores, with who decided it',
  method: 'GET',
  path: '/unit-score-rules',
  access: { kind: 'public' },
  response: z.object({ versions: z.array(scoreRules) }),
});

const rankedRow = z.object({
  unit: place,
  districtName: z.nullable(z.string()),
  place: z.nullable(z.int()),
  hundredths: z.int(),
  ratingTenths: z.int(),
  complaintTenths: z.int(),
  ratingCount: z.int(),
  /** Of the total against the month before, in 1/100 point; null without one. */
  change: z.nullable(z.int()),
});
export type RankedRow = z.infer<typeof rankedRow>;

/** In a demo city the fictional units alone. */
export const getCityScores = defineContract({
  name: 'unit-scores.city',
  summary: 'Public: units in order within their level and kind, their distribution, and districts by part',
  method: 'GET',
  path: '/city-scores/:month',
  access: { kind: 'public' },
  params: z.strictObject({ month: monthOrLast }),
  response: z.object({
    month,
    state: monthState,
    asOf: z.iso.date(),
    /** Months with scores, the newest first. */
    months: z.array(month),
    groups: z.array(z.object({ key: z.string(), name: z.string(), rows: z.array(rankedRow) })),
    /** How many units with a place stand in each band of ten points, from 90 to 100 down. */
    bands: z.array(z.object({ from: z.int(), to: z.int(), units: z.int() })),
    /** Means of ranked units, in 1/10 point; null where none is ranked. */
    districts: z.array(
      z.object({
        district: place,
        units: z.int(),
        ranked: z.int(),
        ratingTenths: z.nullable(z.int()),
        complaintTenths: z.nullable(z.int()),
        /** The same by level and kind, in the order of the groups; the mean is of totals, in 1/100 point. */
        kinds: z.array(
          z.object({
            key: z.string(),
            name: z.string(),
            units: z.int(),
            ranked: z.int(),
            hundredths: z.nullable(z.int()),
          }),
        ),
      }),
    ),
    seeded: z.boolean(),
  }),
  refusals: { 'unit-scores.unknown-month': 404 },
});

/** What a unit lost most points by: of the total, in 1/100 point. */
const lostPoints = z.object({
  part: changeCause.shape.part,
  cause: changeCause.shape.cause,
  cases: z.int(),
  of: z.int(),
  hundredths: z.int(),
});
export type LostPoints = z.infer<typeof lostPoints>;

/** A frozen month of a unit that was worked out anew. */
const scoreCorrection = z.object({
  unit: place,
  version: monthVersion.shape.version,
  on: monthVersion.shape.on,
  hundredths: z.int(),
  /** Of the version before; null where there was none. */
  before: z.nullable(z.int()),
  reason: correctionReason,
  subject: monthVersion.shape.subject,
});
export type ScoreCorrection = z.infer<typeof scoreCorrection>;

/** 红黑榜: the first and the last of those that have a place; a unit stands in one of them at most. */
export const getScoreBoard = defineContract({
  name: 'unit-scores.board',
  summary: 'Public: the best and the worst ranked units of a frozen month, a group at a time',
  method: 'GET',
  path: '/city-scores/:month/board',
  access: { kind: 'public' },
  params: z.strictObject({ month }),
  response: z.object({
    month,
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        ranked: z.int(),
        red: z.array(rankedRow),
        /** With what cost them most, at most three; what every unit starts with is not among it. */
        black: z.array(z.object({ ...rankedRow.shape, lost: z.array(lostPoints) })),
      }),
    ),
    /** Of units of the month, the newest first, a hundred at most. */
    corrections: z.array(scoreCorrection),
    seeded: z.boolean(),
  }),
  refusals: { 'unit-scores.unknown-month': 404, 'unit-scores.not-frozen': 409 },
});
