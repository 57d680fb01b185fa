import type { ConditionReason, ExplainedReason, VerdictName } from '@yingshang/shared/contracts/benefits';
import type { PolicyStatus } from '@yingshang/shared/contracts/policies';
import type { ShownReason } from '../../ui';

export interface VerdictLine {
  readonly kind: 'ok' | 'warn' | 'neutral';
  readonly title: string;
  readonly detail: string;
}

interface Explanation {
  readonly verdict: VerdictName;
  readonly reasons: readonly ConditionReason[];
  readonly missing: readonly { readonly name: string }[];
  readonly notChecked: readonly string[];
}

const STANDSTILL: Readonly<Partial<Record<PolicyStatus, VerdictLine>>> = {
  upcoming: { kind: 'neutral', title: '还没有开始', detail: '政策还没有开始执行，到时再看是否符合。' },
  paused: { kind: 'neutral', title: '已暂停', detail: '政策已经暂停，现在不能享受。' },
  expired: { kind: 'neutral', title: '已失效', detail: '政策已过有效期，现在不能享受。' },
};

/** Whether the policy gives anything at present. */
export function isGranting(status: PolicyStatus): boolean {
  return STANDSTILL[status] === undefined;
}

const NOT_CHECKED = ['材料', '评审'];

/** Who told the values: the person in the three questions, or a profile that draws on the register too. */
export type Teller = 'person' | 'profile';

/** Eligible reads 「初步」, because no rule here covers materials and review; they are named in the same breath. */
export function verdictLine(explanation: Explanation, status: PolicyStatus, teller: Teller): VerdictLine {
  const { missing, verdict } = explanation;
  const standstill = STANDSTILL[status];
  // Whoever would fit gets nothing while the policy stands still: that is the conclusion.
  if (standstill !== undefined && verdict !== 'not-eligible') return standstill;
  if (verdict === 'eligible') {
    return { kind: 'ok', title: '您初步符合', detail: notCheckedText(explanation.notChecked) };
  }
  if (verdict === 'unknown') {
    const names = missing.map((field) => field.name).join('、');
    return { kind: 'warn', title: `还差${missing.length}项信息`, detail: `补充后才能判断：${names}。` };
  }
  const failed = explanation.reasons.find((reason) => reason.verdict === 'not-met');
  const detail = failed ? `要求${failed.condition}；${ownValueText(failed, teller)}。` : '按已知信息判断。';
  return { kind: 'neutral', title: '不符合', detail };
}

function notCheckedText(notChecked: readonly string[]): string {
  return `按已知信息判断；尚未核验：${(notChecked.length > 0 ? notChecked : NOT_CHECKED).join('；')}。`;
}

type Valued = Pick<ConditionReason, 'ownValue' | 'verdict'>;

/** The own value as a statement, so that it is not read as the condition; nobody is told to have said what the register says. */
export function ownValueText({ ownValue, verdict }: Valued, teller: Teller): string {
  const own = teller === 'person';
  if (ownValue === '未填写') return own ? '您还没有填写' : '还没有这项信息';
  if (verdict === 'unknown') return own ? `您填写的信息还不够：${ownValue}` : `已知的信息还不够：${ownValue}`;
  return own ? `您填写的是：${ownValue}` : `现为：${ownValue}`;
}

/** One reason as a sentence for a row of a list; rows do not know who told the value. */
export function reasonSentence(reason: ConditionReason): string {
  if (reason.verdict === 'met') return `符合：${reason.condition}`;
  if (reason.verdict === 'unknown') return `待补充：${reason.fieldName}`;
  return `不符合：要求${reason.condition}；${ownValueText(reason, 'profile')}`;
}

const ORDER: readonly ConditionReason['verdict'][] = ['not-met', 'unknown', 'met'];

/** What stands in the way first, then what is missing, then what holds; each with the own value in words. */
export function orderedReasons(reasons: readonly ExplainedReason[], teller: Teller): readonly ShownReason[] {
  const worded = reasons.map((reason) => ({
    ...reason,
    ownValue: ownValueText(reason, teller),
    details: detailsOf(reason, teller),
  }));
  return ORDER.flatMap((verdict) => worded.filter((reason) => reason.verdict === verdict));
}

/** Whose word the value is, and since when. A person who answered the questions reads that beside the value already. */
function detailsOf({ source, clause, parts }: ExplainedReason, teller: Teller): string[] {
  const inParts = parts.flatMap((part) =>
    part.source === null ? [] : [`${part.fieldName}：${part.source}`],
  );
  const sources = source === null ? [...new Set(inParts)] : [source];
  return [
    ...(teller === 'person' ? [] : sources.map((words) => `来源：${words}`)),
    ...(clause === null ? [] : [`依据：${clause}`]),
  ];
}
