import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { policyStatus } from '../policies';

export const LONGEST_NOTE = 200;

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });
/** The policy must be one that this unit answers for. */
const unitPolicy = z.strictObject({ ...unit.shape, policyId: z.string().check(z.maxLength(80)) });

/** `broken`: stored, and cannot be run; nobody is judged by it. `warnings`: runs, and somebody should look. */
export const ruleState = z.enum(['ok', 'warnings', 'broken']);
export type RuleState = z.infer<typeof ruleState>;

/** A remark on one place of a rule: `path` is the checker's, such as `eligibility.all[2].value`. */
export const ruleRemark = z.object({ path: z.string(), message: z.string(), advice: z.string() });
export type RuleRemark = z.infer<typeof ruleRemark>;

/** Who saved a version, and when. */
export const savedRule = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  byName: z.string(),
  unitName: z.string(),
  note: z.string(),
});
export type SavedRule = z.infer<typeof savedRule>;

export const unitRule = z.object({
  policyId: z.string(),
  title: z.string(),
  status: policyStatus,
  demo: z.boolean(),
  state: ruleState,
  /** What is wrong with a broken rule, or what to look at. */
  remarks: z.array(ruleRemark),
  /** Null while the pack's own rule counts. */
  saved: z.nullable(savedRule),
  /** The pack brought another rule after the version was saved. */
  packChangedSince: z.boolean(),
});
export type UnitRule = z.infer<typeof unitRule>;

export const listUnitRules = defineContract({
  name: 'policy-rules.list',
  summary: 'The policies that a unit answers for, with the state of their conditions; the broken ones first',
  method: 'GET',
  path: '/units/:id/policy-rules',
  access: { kind: 'staff', roles: ['publisher', 'reviewer', 'lead'], ofUnit: 'id' },
  params: unit,
  response: z.object({ items: z.array(unitRule) }),
});

const namedCode = z.object({ code: z.string(), name: z.string() });

export const unitRuleDetail = z.object({
  ...unitRule.shape,
  /** The rule that counts, as it is stored: of a broken one anything at all. */
  rule: z.unknown(),
  /** To be named when saving: another edition that counts by then refuses the save. */
  edition: z.string(),
  /** The day whose values the sentence reads. */
  today: z.string(),
  validFrom: z.nullable(z.string()),
  validTo: z.nullable(z.string()),
  /** The last versions, newest first, each to be looked at or taken up again. */
  history: z.array(z.object({ ...savedRule.shape, rule: z.unknown() })),
  /** The pack's own rule. */
  packRule: z.unknown(),
  /** The city, what it belongs to, and its districts: what a place is picked from. */
  places: z.array(namedCode),
  /** Names of the industry codes that the rules above name. */
  industries: z.array(namedCode),
});
export type UnitRuleDetail = z.infer<typeof unitRuleDetail>;

export const getUnitRule = defineContract({
  name: 'policy-rules.get',
  summary: 'The conditions of one policy for the form that edits them',
  method: 'GET',
  path: '/units/:id/policy-rules/:policyId',
  access: { kind: 'staff', roles: ['publisher', 'reviewer', 'lead'], ofUnit: 'id' },
  params: unitPolicy,
  response: unitRuleDetail,
  refusals: { 'policy-rules.not-yours': 404 },
});

/** An enterprise of the register, what the rule says of it, and the condition that decides. */
export const ruleExample = z.object({
  /** The name; where the register is a real one, what kind of enterprise it is. */
  name: z.string(),
  demo: z.boolean(),
  /** The condition that decides, with the own value. */
  condition: z.string(),
  ownValue: z.string(),
});
export type RuleExample = z.infer<typeof ruleExample>;

export const ruleCounts = z.object({
  eligible: z.int(),
  unknown: z.int(),
  notEligible: z.int(),
  total: z.int(),
});
export type RuleCounts = z.infer<typeof ruleCounts>;

export const ruleDryRun = z.object({
  asOf: z.string(),
  /** The whole rule in words, with the values that count on the day. */
  sentence: z.string(),
  warnings: z.array(ruleRemark),
  counts: ruleCounts,
  /** Against the rule that counts now; null when that one is broken. `changed`: whose answer differs. */
  now: z.nullable(z.object({ ...ruleCounts.shape, changed: z.int() })),
  examples: z.object({
    eligible: z.nullable(ruleExample),
    unknown: z.nullable(ruleExample),
    notEligible: z.nullable(ruleExample),
  }),
});
export type RuleDryRun = z.infer<typeof ruleDryRun>;

export const dryRunRule = defineContract({
  name: 'policy-rules.dry-run',
  summary:
    'Try conditions over the whole register without saving: sentence, counts, one enterprise each way, whom it changes',
  method: 'POST',
  path: '/units/:id/policy-rules/:policyId/dry-run',
  access: { kind: 'staff', roles: ['publisher', 'reviewer', 'lead'], ofUnit: 'id' },
  reads: true,
  params: unitPolicy,
  body: z.strictObject({ rule: z.unknown() }),
  response: ruleDryRun,
  refusals: {
    'policy-rules.not-yours': 404,
    'policy-rules.bad-rule': 422,
    'enterprises.matching-takes-too-long': 503,
  },
});

export const saveRule = defineContract({
  name: 'policy-rules.save',
  summary: 'Save conditions as the next version; enterprises are matched by it at once',
  method: 'POST',
  path: '/units/:id/policy-rules/:policyId/versions',
  access: { kind: 'staff', roles: ['publisher'], ofUnit: 'id' },
  idempotent: true,
  params: unitPolicy,
  body: z.strictObject({
    rule: z.unknown(),
    /** The edition that the form was opened on. */
    basedOn: z.string().check(z.maxLength(100)),
    note: z.string().check(z.maxLength(LONGEST_NOTE)),
  }),
  response: z.object({
    policyId: z.string(),
    version: z.int(),
    edition: z.string(),
    savedAt: z.iso.datetime(),
  }),
  refusals: {
    'policy-rules.not-yours': 404,
    'policy-rules.bad-rule': 422,
    'policy-rules.changed-meanwhile': 409,
    'policy-rules.unchanged': 409,
  },
});
