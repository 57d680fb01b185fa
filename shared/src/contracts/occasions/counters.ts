import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** Visits that a counter proves within any hour when nobody said otherwise. */
export const USUAL_HOURLY_CAP = 60;
export const GREATEST_HOURLY_CAP = 600;
export const LONGEST_COUNTER_NAME = 30;

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const place = z.strictObject({ ...unit.shape, counterId: z.uuid() });

/** A counter as its lead sees it. Visits are a number of the day and nothing else: no time, no person. */
export const counter = z.object({
  id: z.string(),
  name: z.string(),
  /** Who sits there; null when ratings are to be of the unit alone. */
  officer: z.nullable(z.object({ id: z.string(), name: z.string() })),
  /** Most visits that it proves within any hour. */
  hourlyCap: z.int(),
  /** `waiting`: a pairing code was given and not yet typed in. */
  display: z.enum(['none', 'waiting', 'paired']),
  /** Codes scanned and stars begun on the display since midnight of the city. */
  visitsToday: z.int(),
});
export type Counter = z.infer<typeof counter>;

const wantedCounter = z.strictObject({
  name: z.string().check(z.maxLength(80)),
  officerId: z.nullable(z.string().check(z.maxLength(80))),
  hourlyCap: z.int().check(z.gte(1), z.lte(GREATEST_HOURLY_CAP)),
});
export type WantedCounter = z.infer<typeof wantedCounter>;

const wordingRefusals = {
  'occasions.no-counter-name': 422,
  'occasions.long-counter-name': 422,
  'occasions.counter-name-taken': 409,
  'occasions.unknown-officer': 422,
} as const;

export const listCounters = defineContract({
  name: 'occasions.counters',
  summary: "A unit's open counters, by name, with what the lead needs to run them",
  method: 'GET',
  path: '/units/:id/counters',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  params: unit,
  response: z.object({ unit: z.object({ id: z.string(), name: z.string() }), counters: z.array(counter) }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

export const makeCounter = defineContract({
  name: 'occasions.make-counter',
  summary: 'A new counter of the unit',
  method: 'POST',
  path: '/units/:id/counters',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unit,
  body: wantedCounter,
  response: counter,
  refusals: {
    ...wordingRefusals,
    'service-cards.unknown-unit': 404,
    'occasions.too-many-counters': 409,
  },
});

export const changeCounter = defineContract({
  name: 'occasions.change-counter',
  summary: 'Another name, officer or hourly cap of a counter',
  method: 'PUT',
  path: '/units/:id/counters/:counterId',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: place,
  body: wantedCounter,
  response: counter,
  refusals: { ...wordingRefusals, 'occasions.unknown-counter': 404 },
});

export const closeCounter = defineContract({
  name: 'occasions.close-counter',
  summary: 'The counter proves no visit any more, and its display is cut off',
  method: 'POST',
  path: '/units/:id/counters/:counterId/closing',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: place,
  body: z.strictObject({}),
  response: z.object({ id: z.string() }),
  refusals: { 'occasions.unknown-counter': 404 },
});

/**
 * Not idempotent on purpose: a kept answer would hold the code in clear. Asked for again, another code is made and the
 * one before no longer pairs.
 */
export const pairDisplay = defineContract({
  name: 'occasions.pair-display',
  summary: 'A code, shown once, with which a tablet becomes the display of this counter',
  method: 'POST',
  path: '/units/:id/counters/:counterId/pairing',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  fleeting: true,
  limit: [{ most: 30, seconds: 3_600 }],
  params: place,
  body: z.strictObject({}),
  response: z.object({
    /** To be typed on the tablet. */
    code: z.string(),
    /** To be opened on the tablet: the page asks for the code. */
    address: z.string(),
    secondsLeft: z.int(),
  }),
  refusals: { 'occasions.unknown-counter': 404 },
});

export const cutDisplayOff = defineContract({
  name: 'occasions.cut-display-off',
  summary: 'The tablet of this counter, and any code to pair one, no longer works',
  method: 'POST',
  path: '/units/:id/counters/:counterId/display-end',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: place,
  body: z.strictObject({}),
  response: z.object({ id: z.string() }),
  refusals: { 'occasions.unknown-counter': 404 },
});
