import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  applicationWindow,
  applyMode,
  LONGEST_WORDS,
  pause,
  policyLevel,
  policyStatus,
  shownDate,
  source,
  statusFilter,
  textMatch,
} from './shapes';

export * from './favourites';
export * from './residents';
export * from './shapes';

export const contactPerson = z.object({
  officerId: z.string(),
  name: z.string(),
  post: z.string(),
  phone: z.string(),
  hours: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** True for made-up contacts: shown with 「演示」. */
  synthetic: z.boolean(),
});
export type ContactPerson = z.infer<typeof contactPerson>;

export const policyRow = z.object({
  id: z.string(),
  title: z.string(),
  category: z.string(),
  categoryName: z.string(),
  level: policyLevel,
  issuer: z.string(),
  status: policyStatus,
  benefitText: z.string(),
  applyMode,
  /** The end that a person must watch: of the application window, else of the validity. */
  deadline: shownDate,
  /** Of its windows the one that matters today; null where none is known or the policy has expired. */
  window: z.nullable(applicationWindow),
  demo: z.boolean(),
});
export type PolicyRow = z.infer<typeof policyRow>;

export const policyView = z.object({
  ...policyRow.shape,
  documentNumber: z.nullable(z.string()),
  publishedOn: shownDate,
  validFrom: shownDate,
  validTo: shownDate,
  /** In the order of their days; `approximate` ones among them. */
  windows: z.array(applicationWindow),
  windowText: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** Our own summary; the full text is not kept, and the screen says 「摘要（非原文）」. */
  summary: z.string(),
  interpretation: z.array(z.string()),
  infographic: z.array(z.object({ title: z.string(), text: z.string() })),
  faq: z.array(z.object({ q: z.string(), a: z.string() })),
  source,
  paused: z.nullable(pause),
  /** When and by which unit the conditions were last changed here; null while they are the pack's. */
  ruleEdited: z.nullable(z.object({ at: z.iso.datetime(), unitName: z.string() })),
  responsible: z.object({
    department: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    address: z.nullable(z.string()),
  }),
  /** 解读人: the person who wrote or answers for the reading. */
  reader: contactPerson,
  contact: contactPerson,
});
export type PolicyView = z.infer<typeof policyView>;

/** A row of a list; `match` only when words were searched for. */
export const listedPolicy = z.object({ ...policyRow.shape, match: z.nullable(textMatch) });
export type ListedPolicy = z.infer<typeof listedPolicy>;

export const listPolicies = defineContract({
  name: 'policies.list',
  summary:
    'Policies for enterprises, those in force first; with words, the best answer first. Expired ones only when asked for',
  method: 'GET',
  path: '/policies',
  access: { kind: 'public' },
  query: z.strictObject({
    q: z.optional(z.string().check(z.maxLength(LONGEST_WORDS))),
    category: z.optional(z.string().check(z.maxLength(40))),
    level: z.optional(policyLevel),
    /** A unit's id: policies that it answers for or issued. */
    unit: z.optional(z.string().check(z.maxLength(80))),
    status: z.optional(statusFilter),
    /** The id of the last row seen, with the same filters. */
    after: z.optional(z.string().check(z.maxLength(80))),
  }),
  response: z.object({
    items: z.array(listedPolicy),
    next: z.nullable(z.string()),
    total: z.number(),
    /** No policy holds all the words: these hold some of them. */
    relaxed: z.boolean(),
  }),
  refusals: { 'policies.unknown-category': 400, 'policies.no-words': 422 },
});

export const listCategories = defineContract({
  name: 'policies.categories',
  summary: 'The benefit categories with the number of policies in force',
  method: 'GET',
  path: '/policies/categories',
  access: { kind: 'public' },
  response: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        scope: z.string(),
        proposed: z.boolean(),
        inForce: z.number(),
      }),
    ),
  }),
});

/** Opened from its address, so that a phone offers its calendar; every window that is certain and not past. */
export const getPolicyCalendar = defineContract({
  name: 'policies.calendar',
  summary: 'The windows of a policy as a calendar file (iCalendar), with a reminder a week before each ends',
  method: 'GET',
  path: '/policies/:id/calendar.ics',
  access: { kind: 'public' },
  file: 'text/calendar',
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: z.string(),
  refusals: { 'policies.unknown': 404, 'policies.no-certain-window': 409 },
});

export const getPolicy = defineContract({
  name: 'policies.get',
  summary: 'One policy with reading, graphic outline, questions and people',
  method: 'GET',
  path: '/policies/:id',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: policyView,
  refusals: { 'policies.unknown': 404 },
});
