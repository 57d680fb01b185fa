import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { policyLevel, policyStatus } from '../policies';
import { matterAudience, unitRow } from '../service-cards';

/** Longer text is a letter, not a search. */
export const LONGEST_QUERY = 60;

export const searchKind = z.enum(['unit', 'matter', 'officer', 'policy', 'resident-policy']);
export type SearchKind = z.infer<typeof searchKind>;

const found = {
  /** Why it was found, for the person: 「简称：人社局」, 「负责：拖欠工程款」. */
  reason: z.string(),
  /** Parts of the title that answer to the query, `[start, end)` in UTF-16 units. */
  highlights: z.array(z.tuple([z.int(), z.int()])),
};

export const foundUnit = z.object({ ...unitRow.shape, ...found, regionName: z.string() });
export type FoundUnit = z.infer<typeof foundUnit>;

export const foundMatter = z.object({
  ...found,
  id: z.string(),
  label: z.string(),
  audience: matterAudience,
});
export type FoundMatter = z.infer<typeof foundMatter>;

export const foundOfficer = z.object({
  ...found,
  id: z.string(),
  name: z.string(),
  post: z.string(),
  unitName: z.string(),
  synthetic: z.boolean(),
});
export type FoundOfficer = z.infer<typeof foundOfficer>;

export const foundPolicy = z.object({
  ...found,
  id: z.string(),
  title: z.string(),
  categoryName: z.string(),
  level: policyLevel,
  issuer: z.string(),
  status: policyStatus,
  demo: z.boolean(),
});
export type FoundPolicy = z.infer<typeof foundPolicy>;

/** A policy for residents (便民). */
export const foundResidentPolicy = z.object({
  ...found,
  id: z.string(),
  title: z.string(),
  topic: z.string(),
  issuer: z.string(),
  status: policyStatus,
});
export type FoundResidentPolicy = z.infer<typeof foundResidentPolicy>;

export const searchAnswer = z.object({
  /** Sections with an answer, the one with the best answer first. */
  order: z.array(searchKind),
  units: z.array(foundUnit),
  matters: z.array(foundMatter),
  officers: z.array(foundOfficer),
  policies: z.array(foundPolicy),
  residentPolicies: z.array(foundResidentPolicy),
  /** Kinds of which more was found than is shown; ask again with `kind`. */
  more: z.array(searchKind),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

const districtCode = z.string().check(z.regex(/^\d{6}$/));

export const search = defineContract({
  name: 'search.all',
  summary: 'One search box over units, matters, officers, policies and policies for residents, by any word',
  method: 'GET',
  path: '/search',
  access: { kind: 'public' },
  query: z.strictObject({
    q: z.string().check(z.maxLength(1000)),
    /** Where the person is; its units come first among equals. */
    district: z.optional(districtCode),
    /** Only this kind, and more of it. */
    kind: z.optional(searchKind),
  }),
  response: searchAnswer,
  refusals: { 'search.no-words': 422, 'search.too-long': 422 },
});

export const matterView = z.object({
  id: z.string(),
  label: z.string(),
  audience: matterAudience,
  /** Who handles it, in the order in which to ask. */
  units: z.array(foundUnit),
});
export type MatterView = z.infer<typeof matterView>;

export const getMatter = defineContract({
  name: 'search.matter',
  summary: 'One everyday matter and the units that handle it',
  method: 'GET',
  path: '/matters/:id',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  query: z.strictObject({ district: z.optional(districtCode) }),
  response: matterView,
  refusals: { 'search.unknown-matter': 404 },
});
