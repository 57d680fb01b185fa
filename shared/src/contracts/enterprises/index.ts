import * as z from 'zod/mini';
import { enterpriseScopes } from '../../access';
import { defineContract } from '../definition';

export * from './control';
export * from './delegates';

export const factValue = z.union([
  z.string().check(z.maxLength(200)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(80))).check(z.maxLength(60)),
]);

/**
 * Facts about an enterprise by catalogue key (`shared/src/eligibility`, profile fields).
 * A missing key or null is an unknown fact. Values are checked against the catalogue by the domain.
 */
export const facts = z.record(z.string(), z.nullable(factValue));

/** Where a fact comes from. `derived`: worked out from other facts by a published rule. */
export const factSource = z.enum(['registry', 'tax', 'social', 'self', 'derived']);
export type FactSource = z.infer<typeof factSource>;

/**
 * How a person came to control an enterprise that they registered. `none`: not yet, so that public facts alone show.
 * `representative`: their own real-name check is the registered representative's. `phone`: a code to the register's
 * phone. `handed-over`: by somebody who had it.
 */
export const verification = z.enum(['none', 'representative', 'phone', 'handed-over']);
export type Verification = z.infer<typeof verification>;

export const registryHit = z.object({
  /** Names the entry when registering; not an identifier of the enterprise. */
  reference: z.string(),
  name: z.string(),
  /** `9121****019N`: enough to tell two branches apart. */
  codeMasked: z.string(),
  regionName: z.string(),
  industryName: z.string(),
  establishedOn: z.string(),
  demo: z.boolean(),
});
export type RegistryHit = z.infer<typeof registryHit>;

export const enterprise = z.object({
  id: z.string(),
  name: z.string(),
  creditCode: z.string(),
  regionName: z.string(),
  industryName: z.string(),
  verification,
  /** What the caller may do in its name now. */
  powers: z.array(z.enum([...enterpriseScopes, 'control'])),
  demo: z.boolean(),
  /** When the caller registered it; null for a delegate who has not. */
  registeredAt: z.nullable(z.iso.datetime()),
});
export type Enterprise = z.infer<typeof enterprise>;

/** One statement about one fact. */
export const statedFact = z.object({
  value: factValue,
  valueText: z.string(),
  source: factSource,
  asOf: z.string(),
});
export type StatedFact = z.infer<typeof statedFact>;

export const profileField = z.object({
  key: z.string(),
  name: z.string(),
  type: z.enum(['string', 'enum', 'enum[]', 'date', 'number', 'integer', 'boolean']),
  unit: z.nullable(z.string()),
  /** The allowed values of `enum` and `enum[]`; empty for the other types. */
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  /** What counts for matching; null when nothing is known. */
  counts: z.nullable(statedFact),
  /** The caller's own statement, when it is not the one that counts. */
  own: z.nullable(statedFact),
  /** False for what is derived from other facts. */
  editable: z.boolean(),
  /** True when the caller has stated this fact and may take it back. */
  stated: z.boolean(),
  /** `everyone`: a fact of the public register. `tied`: the enterprise's own people alone. */
  visibleTo: z.enum(['everyone', 'tied']),
  /** Tax or social insurance may have a record of it that shows only once control is proven; says nothing of whether. */
  mayBeHidden: z.boolean(),
});
export type ProfileField = z.infer<typeof profileField>;

export const profileScale = z.object({
  value: z.nullable(z.enum(['large', 'medium', 'small', 'micro'])),
  /** 「微型」, or that it cannot be said. */
  text: z.string(),
  /** The rule and the own figures, or the figure that is missing. */
  reason: z.string(),
});
export type ProfileScale = z.infer<typeof profileScale>;

export const searchRegistry = defineContract({
  name: 'enterprises.search-registry',
  summary: 'Entries of the enterprise register by name, best first, at most 20, codes masked',
  method: 'GET',
  path: '/registry/enterprises',
  access: { kind: 'signed-in' },
  query: z.strictObject({ name: z.string().check(z.minLength(2), z.maxLength(60)) }),
  response: z.object({ items: z.array(registryHit) }),
  refusals: { 'enterprises.name-too-short': 400 },
});

export const registerEnterprise = defineContract({
  name: 'enterprises.register',
  summary:
    'Register an enterprise by a register entry, its credit code or its scanned licence, with the answers given before',
  method: 'POST',
  path: '/enterprises',
  access: { kind: 'signed-in' },
  idempotent: true,
  body: z.strictObject({
    subject: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('reference'), reference: z.string().check(z.maxLength(80)) }),
      z.strictObject({ by: z.literal('code'), code: z.string().check(z.maxLength(80)) }),
      z.strictObject({ by: z.literal('licence'), text: z.string().check(z.maxLength(2000)) }),
    ]),
    /** Answers given before sign-in; kept as the person's own statements. */
    facts,
  }),
  response: enterprise,
  refusals: {
    'enterprises.bad-credit-code': 400,
    'enterprises.no-code-in-licence': 400,
    'enterprises.not-in-registry': 404,
    'enterprises.too-many': 409,
    'enterprises.unknown-fact': 400,
    'enterprises.bad-fact': 400,
  },
});

export const listEnterprises = defineContract({
  name: 'enterprises.mine',
  summary: 'The enterprises that the caller registered, newest first',
  method: 'GET',
  path: '/enterprises',
  access: { kind: 'signed-in' },
  response: z.object({ items: z.array(enterprise) }),
});

export const getProfile = defineContract({
  name: 'enterprises.profile',
  summary:
    '画像: every fact of the catalogue with source and date, grouped, and the size class by the 2017 rules',
  method: 'GET',
  path: '/enterprises/:id/profile',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  params: z.strictObject({ id: z.uuid() }),
  response: z.object({
    enterprise,
    completeness: z.object({ known: z.number(), total: z.number() }),
    scale: profileScale,
    groups: z.array(z.object({ key: z.string(), title: z.string(), fields: z.array(profileField) })),
    /** What counts, by key: what matching reads. */
    facts,
    /** False before control is proven, and for a delegate without the scope: public facts and the own word alone. */
    showsRecords: z.boolean(),
  }),
  refusals: { 'enterprises.unknown': 404 },
});
