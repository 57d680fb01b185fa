import { checkMatchablePolicy, findRuleWarnings, type RuleWarning } from '@yingshang/shared/eligibility';
import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';

/** One answer of `check`: what is wrong with a policy, or what to look at again. `id` is null where it has none. */
export type CheckLine =
  | { readonly id: string; readonly ok: true; readonly warnings: readonly RuleWarning[] }
  | ({ readonly id: string | null; readonly ok: false } & Pick<
      Refusal,
      'code' | 'field' | 'message' | 'advice'
    >);

/** Checks every policy of a file by itself; a bad one keeps nobody from hearing about the others. */
export function checkPolicies(json: unknown): Outcome<CheckLine[]> {
  if (!Array.isArray(json)) {
    return refuse({
      code: 'check.not-a-list',
      message: '政策文件不是列表',
      advice: '文件应为 JSON 数组',
      field: '政策',
    });
  }
  const seen = new Set<string>();
  return ok(
    json.map((row: unknown) => {
      const line = checkPolicy(row);
      if (line.id !== null && seen.has(line.id)) return refusedLine(line.id, REPEATED);
      if (line.id !== null) seen.add(line.id);
      return line;
    }),
  );
}

const REPEATED: Refusal = {
  code: 'check.repeated-id',
  message: 'id 重复',
  advice: '每条政策的 id 只能出现一次',
  field: 'id',
};

function checkPolicy(row: unknown): CheckLine {
  const policy = checkMatchablePolicy(row);
  if (!policy.ok) return refusedLine(idOf(row), policy.refusal);
  const { id, rule } = policy.value;
  return { id, ok: true, warnings: findRuleWarnings(rule, policy.value) };
}

function refusedLine(id: string | null, { code, field, message, advice }: Refusal): CheckLine {
  return { id, ok: false, code, field, message, advice };
}

function idOf(row: unknown): string | null {
  const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
