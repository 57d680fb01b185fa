import {
  checkProfile,
  type MatchablePolicy,
  matchPolicies,
  type Profile,
  readMatchablePolicy,
} from '@yingshang/shared/eligibility';
import {
  type CalendarDate,
  isCalendarDate,
  type Outcome,
  ok,
  type Refusal,
  refuse,
} from '@yingshang/shared/kernel';

/** A refusal that also names the row: its id where it has one, else its place in the file. */
export interface RowRefusal extends Refusal {
  readonly id: string | null;
  readonly row: number;
}

interface DatedProfile {
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly profile: Profile;
}

/** One answer of `match`: `{"id","eligible":[…],"unknown":[{"id","missing":[…]}]}`. */
export interface MatchLine {
  readonly id: string;
  readonly eligible: readonly string[];
  readonly unknown: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

export type MatchOutcome =
  | { readonly ok: true; readonly value: MatchLine[] }
  | { readonly ok: false; readonly refusal: Refusal | RowRefusal };

/** Matches every profile against every policy; one bad row anywhere refuses everything. */
export function matchFiles(policies: unknown, profiles: unknown): MatchOutcome {
  const checkedPolicies = checkPolicyRows(policies);
  if (!checkedPolicies.ok) return checkedPolicies;
  const checkedProfiles = checkRows(profiles, '画像', checkDatedProfile);
  if (!checkedProfiles.ok) return checkedProfiles;
  return ok(
    checkedProfiles.value.map(({ id, asOf, profile }) => ({
      id,
      ...matchPolicies(checkedPolicies.value, profile, asOf),
    })),
  );
}

/** The matchable part of every policy of a file, in its order. */
export function checkPolicyRows(json: unknown): Outcome<MatchablePolicy[]> {
  const checked = checkRows(json, '政策', readMatchablePolicy);
  return checked.ok ? (firstRepeated(checked.value) ?? checked) : checked;
}

function checkRows<T>(json: unknown, what: string, check: (row: unknown) => Outcome<T>): Outcome<T[]> {
  if (!Array.isArray(json)) {
    return refuse({
      code: 'match.not-a-list',
      message: `${what}文件不是列表`,
      advice: '文件应为 JSON 数组',
      field: what,
    });
  }
  const rows: T[] = [];
  for (const [index, row] of json.entries()) {
    const checked = check(row);
    if (!checked.ok) return refuseRow(checked.refusal, row, index, what);
    rows.push(checked.value);
  }
  return ok(rows);
}

function refuseRow(
  refusal: Refusal,
  row: unknown,
  index: number,
  what: string,
): { ok: false; refusal: RowRefusal } {
  const id = idOf(row);
  const place = id === null ? `第${index + 1}条` : `「${id}」`;
  return {
    ok: false,
    refusal: { ...refusal, message: `${what}${place}：${refusal.message}`, id, row: index + 1 },
  };
}

function firstRepeated(policies: readonly MatchablePolicy[]): { ok: false; refusal: RowRefusal } | null {
  const seen = new Set<string>();
  for (const [index, policy] of policies.entries()) {
    if (seen.has(policy.id)) {
      const refusal = {
        code: 'match.repeated-id',
        message: 'id 重复',
        advice: '每条政策的 id 只能出现一次',
        field: 'id',
      };
      return refuseRow(refusal, policy, index, '政策');
    }
    seen.add(policy.id);
  }
  return null;
}

function checkDatedProfile(row: unknown): Outcome<DatedProfile> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return bad('profile', '不是一个对象', '写成 {"id","asOf","profile":{…}}');
  }
  const { id, asOf, profile }: Record<string, unknown> = { ...row };
  if (typeof id !== 'string' || id === '') return bad('id', '没有 id', '给每个画像一个 id');
  if (!isCalendarDate(asOf)) {
    return bad('asOf', `日期 ${JSON.stringify(asOf) ?? '（缺）'} 不存在或写法不对`, '写成 YYYY-MM-DD');
  }
  const checked = checkProfile(profile);
  return checked.ok ? ok({ id, asOf, profile: checked.value }) : checked;
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'match.bad-profile', message, advice, field });
}

function idOf(row: unknown): string | null {
  const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
