import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  FollowUpStepView,
  FollowUpUrgency,
  revealNamedRater,
  SupervisedFollowUp,
  UnitFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { dueWords, followUpStateNames, groundWords, stepWords } from '@yingshang/shared/contracts/follow-ups';
import { levelNames } from '@yingshang/shared/contracts/ratings';
import { longDate } from '../../platform/dates';
import type { ShownTag, TimelineItem } from '../../ui';

const kinds: Readonly<Record<FollowUpUrgency, Omit<ShownTag, 'words'>>> = {
  overdue: { kind: 'bad', icon: 'clock' },
  today: { kind: 'warn', icon: 'clock' },
  soon: { kind: 'warn', icon: 'clock' },
  later: { kind: 'ok', icon: 'clock' },
  paused: { kind: 'neutral', icon: 'clock' },
  none: { kind: 'neutral', icon: 'clock' },
};

/** The time that is left, as colour, icon and word; null where the unit owes nothing. */
export function dueTag(one: Pick<UnitFollowUp, 'due' | 'urgency'>): ShownTag | null {
  return one.urgency === 'none' ? null : { ...kinds[one.urgency], words: dueWords(one) };
}

/** Where the case is: 「已整改，待回访」, 「已办结：评价人确认已解决」. */
export function stateWords({ state, ground }: Pick<UnitFollowUp, 'state' | 'ground'>): string {
  return ground === null ? followUpStateNames[state] : `${followUpStateNames[state]}：${groundWords(ground)}`;
}

/** What was complained of in a few words; an anonymous rater who chose no words leaves none. */
export function promptLine({ prompts }: Pick<UnitFollowUp, 'prompts'>): string {
  return prompts.length === 0 ? '没有选原因' : prompts.join('、');
}

/** Of a named rater's visit alone: 「非常不满意，11月23日，王示甲子」. */
export function visitLine({
  stars,
  day,
  officerName,
}: Pick<SupervisedFollowUp | UnitFollowUp, 'stars' | 'day' | 'officerName'>): string {
  const parts = [
    stars === null ? '' : levelNames[stars],
    day === null ? '' : longDate(day),
    officerName ?? '',
  ];
  return parts.filter(Boolean).join('，');
}

export function timelineOf(steps: readonly FollowUpStepView[], toRater = false): TimelineItem[] {
  return steps.map((step, index) => ({
    key: String(index),
    title: stepWords(step, toRater),
    when: step.on === null ? undefined : longDate(step.on),
    text: step.text ?? undefined,
  }));
}

/** What the supervisor has to do with a case, before its unit and reason. */
export function whatIsOwed({ state, urgency }: Pick<SupervisedFollowUp, 'state' | 'urgency'>): string {
  if (state === 'disputed') return '请决定';
  if (state === 'put-right') return '请回访';
  return urgency === 'overdue' ? '请督办' : '';
}

/** 「示例商贸有限公司 · 王示甲」; an unchecked name says so, and a number that nobody left, too. */
export function namedRaterLine({
  enterprise,
  name,
  checked,
  phone,
}: ResponseOf<typeof revealNamedRater>): string {
  if (name === null) return '评价人已注销账号，没有可以显示的姓名和电话。';
  const who = [enterprise, checked ? name : `${name}（未实名）`].filter((part) => part !== null).join(' · ');
  return phone === null ? `${who}。没有留电话，请在下面答复，评价人会收到。` : who;
}
