import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { month, place } from './shapes';

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitMonth = z.strictObject({ ...unit.shape, month });

/** Topic × unit: what is complained of where. Of the units that the supervisor's own stands above. */
export const getTopicHeat = defineContract({
  name: 'unit-scores.topics',
  summary: 'Complaints of a month by topic and unit, for supervisors',
  method: 'GET',
  path: '/units/:id/score-topics/:month',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitMonth,
  response: z.object({
    month,
    topics: z.array(place),
    rows: z.array(z.object({ unit: place, counts: z.array(z.int()), all: z.int() })),
  }),
});

/** Most of what is behind a figure of the heat; there are few complaints of one topic in a month. */
export const MOST_TOPIC_COMPLAINTS = 200;

export const listTopicComplaints = defineContract({
  name: 'unit-scores.topic-complaints',
  summary: 'The complaints of a topic that were filed in some days, behind a rise or a figure of the heat',
  method: 'GET',
  path: '/units/:id/score-topic-complaints',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  query: z.strictObject({
    topic: z.string().check(z.maxLength(80)),
    /** First and last day, both counted. */
    from: z.iso.date(),
    to: z.iso.date(),
  }),
  response: z.object({
    topic: place,
    /** The newest first. `id` is the case's own, as the supervisor's desk calls it. */
    items: z.array(z.object({ id: z.uuid(), number: z.string(), unit: place, on: z.iso.date() })),
    /** With those that are too many to be listed. */
    all: z.int(),
  }),
  refusals: { 'unit-scores.unknown-topic': 404 },
});

const scoreSignal = z.object({
  kind: z.enum(['falling-unit', 'rising-topic', 'burst']),
  /** Of a unit, or of a topic. */
  about: place,
  /** What was measured, and what it is held against: points in 1/100, or complaints. */
  now: z.int(),
  before: z.int(),
  /** Since when. */
  from: z.iso.date(),
  /** Of a burst: the finding that is decided about; null of the others. */
  finding: z.nullable(z.uuid()),
});
export type ScoreSignal = z.infer<typeof scoreSignal>;

export const listScoreSignals = defineContract({
  name: 'unit-scores.signals',
  summary: 'What a supervisor should look at this week: falling units, rising topics, bursts',
  method: 'GET',
  path: '/units/:id/score-signals',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  response: z.object({ week: z.iso.date(), items: z.array(scoreSignal) }),
});

export const getScoreWorkbook = defineContract({
  name: 'unit-scores.workbook',
  summary: 'The scores of a month as a workbook (.xlsx): order, parts and deductions, with the formula',
  method: 'GET',
  path: '/units/:id/score-workbooks/:month',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitMonth,
  response: z.object({ fileName: z.string(), base64: z.string() }),
  limit: [{ most: 20, seconds: 60 }],
  refusals: { 'unit-scores.unknown-month': 404 },
});
