import * as z from 'zod/mini';
import { defineContract } from '../definition';

export {
  auditKindName,
  auditKindNames,
  openedName,
  openedNames,
  purposeName,
  purposeNames,
} from './words';

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });

/** Of the list that the page before ended with. */
const after = z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z~[0-9a-f-]{36}$/)));

const narrowing = {
  after,
  /** Who did it: the id that an entry shows. */
  actor: z.optional(z.string().check(z.maxLength(40))),
  /** YYYY-MM-DD, of Shanghai. */
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
};

const actor = z.object({ id: z.string(), name: z.string() });
/** Null: the whole city's. */
const unit = z.nullable(z.object({ id: z.string(), name: z.string() }));

/** An identity was opened. What it said is not in it. */
export const opening = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actor,
  unit,
  /** A word of the code; `purposeName` has the Chinese one. */
  purpose: z.string(),
  /** `table.column`; `openedName` says it in Chinese. */
  opened: z.string(),
  /** Which row it was of, for whoever looks it up. */
  rowId: z.string(),
  /** False: it was damaged, and nothing was seen. */
  readable: z.boolean(),
});
export type Opening = z.infer<typeof opening>;

/** Something was done with power over others. */
export const auditEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actor,
  unit,
  /** A word of the code; `auditKindName` has the Chinese one. */
  kind: z.string(),
  /** An id; the person, if it is one of staff. */
  about: z.string(),
  /** The working name of whom it was about, when they hold a role today. */
  aboutName: z.nullable(z.string()),
  detail: z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** That an auditor looked is itself an entry: one an auditor, unit and list in ten minutes. */
export const listOpenings = defineContract({
  name: 'audit.openings',
  summary:
    'Whose identity was opened in this unit and those below it, by whom and what for; the newest first',
  method: 'GET',
  path: '/units/:id/audit/openings',
  access: { kind: 'staff', roles: ['auditor'], ofUnit: 'id' },
  params: unitId,
  query: z.strictObject({ ...narrowing, purpose: z.optional(z.string().check(z.maxLength(40))) }),
  response: z.object({ items: z.array(opening), next: z.nullable(z.string()) }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

/** As with openings. */
export const listAuditEntries = defineContract({
  name: 'audit.entries',
  summary: 'What was done with power over others in this unit and those below it; the newest first',
  method: 'GET',
  path: '/units/:id/audit/entries',
  access: { kind: 'staff', roles: ['auditor'], ofUnit: 'id' },
  params: unitId,
  query: z.strictObject({ ...narrowing, kind: z.optional(z.string().check(z.maxLength(60))) }),
  response: z.object({ items: z.array(auditEntry), next: z.nullable(z.string()) }),
  refusals: { 'service-cards.unknown-unit': 404 },
});
