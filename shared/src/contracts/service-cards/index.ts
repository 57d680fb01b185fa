import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const unitLevel = z.enum(['city', 'district', 'street']);

export const officerRow = z.object({
  id: z.string(),
  name: z.string(),
  post: z.string(),
  phone: z.string(),
  synthetic: z.boolean(),
});
export type OfficerRow = z.infer<typeof officerRow>;

export const unitRow = z.object({
  id: z.string(),
  name: z.string(),
  level: unitLevel,
  duty: z.string(),
  /** A unit of the fictional district 「示例区」. */
  demo: z.boolean(),
});
export type UnitRow = z.infer<typeof unitRow>;

/** Whom a matter concerns. */
export const matterAudience = z.enum(['enterprise', 'resident', 'both']);
export type MatterAudience = z.infer<typeof matterAudience>;

export const unitView = z.object({
  ...unitRow.shape,
  regionName: z.string(),
  parent: z.nullable(z.object({ id: z.string(), name: z.string() })),
  topics: z.array(z.string()),
  address: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  /** Address, hours or phone were made up for the demo. */
  contactSynthetic: z.boolean(),
  officers: z.array(officerRow),
  /** Units below it. */
  children: z.number(),
  /** The day on which somebody last checked this card; null where nobody has said. */
  verifiedOn: z.nullable(z.string()),
});
export type UnitView = z.infer<typeof unitView>;

export const getUnit = defineContract({
  name: 'service-cards.unit',
  summary: 'One unit: duties, matters, how to reach it, its officers',
  method: 'GET',
  path: '/units/:id',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: unitView,
  refusals: { 'service-cards.unknown-unit': 404 },
});

export const officerView = z.object({
  ...officerRow.shape,
  duties: z.string(),
  hours: z.string(),
  unit: z.object({ id: z.string(), name: z.string() }),
});
export type OfficerView = z.infer<typeof officerView>;

export const getOfficer = defineContract({
  name: 'service-cards.officer',
  summary: 'One officer: post, duties, hours, phone',
  method: 'GET',
  path: '/officers/:id',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: officerView,
  refusals: { 'service-cards.unknown-officer': 404 },
});

/** A unit in a list for browsing. */
export const browsedUnit = z.object({
  ...unitRow.shape,
  regionName: z.string(),
  /** Units below it. */
  children: z.number(),
  officers: z.number(),
});
export type BrowsedUnit = z.infer<typeof browsedUnit>;

export const listUnits = defineContract({
  name: 'service-cards.units',
  summary: 'Units by place in the city: below a unit, of a level, in a district',
  method: 'GET',
  path: '/units',
  access: { kind: 'public' },
  query: z.strictObject({
    /** The unit above. */
    parent: z.optional(z.string().check(z.maxLength(80))),
    level: z.optional(unitLevel),
    /** A region code: its own units, and those of the streets in it. */
    region: z.optional(z.string().check(z.regex(/^\d{6,12}$/))),
    after: z.optional(z.string().check(z.maxLength(80))),
  }),
  response: z.object({ items: z.array(browsedUnit), next: z.nullable(z.string()), total: z.number() }),
});
