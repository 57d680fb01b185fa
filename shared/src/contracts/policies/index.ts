import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const applyMode = z.enum(['免申即享', '即申即享', '申报']);
export type ApplyMode = z.infer<typeof applyMode>;

export const policyLevel = z.enum(['national', 'province', 'city', 'district']);

/** `closing-soon`: in force and its window or validity ends within 15 days. Later statuses: docs/domains/policies.md. */
export const policyStatus = z.enum(['upcoming', 'in-force', 'closing-soon', 'expired']);
export type PolicyStatus = z.infer<typeof policyStatus>;

/** A date for display; `unverified` dates must be shown as 「日期待核实」, so their text is withheld. */
export const shownDate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), date: z.string() }),
  z.object({ kind: z.literal('unverified') }),
  z.object({ kind: z.literal('open') }),
]);
export type ShownDate = z.infer<typeof shownDate>;

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
  demo: z.boolean(),
});
export type PolicyRow = z.infer<typeof policyRow>;

export const policyView = z.object({
  ...policyRow.shape,
  documentNumber: z.nullable(z.string()),
  publishedOn: shownDate,
  validFrom: shownDate,
  validTo: shownDate,
  window: z.nullable(z.object({ from: z.string(), to: z.string() })),
  windowText: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** Our own summary; the full text is not kept, and the screen says 「摘要（非原文）」. */
  summary: z.string(),
  interpretation: z.array(z.string()),
  infographic: z.array(z.object({ title: z.string(), text: z.string() })),
  faq: z.array(z.object({ q: z.string(), a: z.string() })),
  source: z.object({
    name: z.string(),
    url: z.nullable(z.string()),
    verification: z.string(),
    note: z.nullable(z.string()),
  }),
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

export const listPolicies = defineContract({
  name: 'policies.list',
  summary: 'Policies, those in force first; expired ones only when asked for',
  method: 'GET',
  path: '/policies',
  access: { kind: 'public' },
  query: z.strictObject({
    category: z.optional(z.string().check(z.maxLength(40))),
    status: z.optional(z.enum(['current', 'all'])),
    after: z.optional(z.string().check(z.maxLength(80))),
  }),
  response: z.object({ items: z.array(policyRow), next: z.nullable(z.string()), total: z.number() }),
  refusals: { 'policies.unknown-category': 400 },
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
