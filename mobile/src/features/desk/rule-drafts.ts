import { profileField } from '@yingshang/shared/eligibility';
import * as z from 'zod/mini';
import { stored } from '../../platform/storage';
import type { FormNode, RuleForm } from './rule-form';

/** What somebody was about to make of a policy's conditions: on this phone until it is saved or given up. */
export interface RuleDraft {
  readonly form: RuleForm;
  /** The edition that the form was opened on. */
  readonly basedOn: string;
  readonly note: string;
  /** Names of the codes that were picked while searching. */
  readonly names: Readonly<Record<string, string>>;
}

interface KeptDraft extends RuleDraft {
  readonly at: number;
}

const value = z.object({ from: z.string(), texts: z.array(z.string()) });
const leaf = z.object({
  id: z.string(),
  kind: z.literal('leaf'),
  // A field that this version does not know cannot be shown.
  field: z.string().check(z.refine((key) => profileField(key) !== undefined)),
  op: z.string(),
  unit: z.enum(['own', 'wan', 'yi', 'percent', 'months', 'years']),
  values: z.array(value),
  dated: z.boolean(),
  clause: z.string(),
});
const broken = z.object({ id: z.string(), kind: z.literal('broken'), json: z.unknown() });
const group = z.object({
  id: z.string(),
  kind: z.enum(['all', 'any', 'not']),
  get children(): z.ZodMiniType<FormNode[]> {
    return z.array(node);
  },
});
// The operator is one that an earlier save of this app wrote; the schema need not list them all.
const node = z.union([leaf, broken, group]) as unknown as z.ZodMiniType<FormNode>;
const draftShape = z.object({
  form: z.object({ root: group, bare: z.boolean(), next: z.number() }),
  basedOn: z.string(),
  note: z.string(),
  names: z.record(z.string(), z.string()),
  at: z.number(),
});

const MOST_KEPT = 10;
const kept = stored<Record<string, KeptDraft>>('rule-drafts', 1, z.record(z.string(), draftShape), {});

export function readDraft(policyId: string): RuleDraft | null {
  return kept.read()[policyId] ?? null;
}

export function draftedPolicies(): ReadonlySet<string> {
  return new Set(Object.keys(kept.read()));
}

/** Null gives the draft up. The oldest go when there are too many. */
export function writeDraft(policyId: string, draft: RuleDraft | null): void {
  const { [policyId]: _replaced, ...others } = kept.read();
  const all = draft === null ? others : { ...others, [policyId]: { ...draft, at: Date.now() } };
  const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
  kept.write(Object.fromEntries(newest.slice(0, MOST_KEPT)));
}
