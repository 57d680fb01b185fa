import type { PlanDraft } from '@yingshang/shared/contracts/kindergarten-plans';
import type { PlanContent, PlanPhase } from '@yingshang/shared/kindergarten';
import { minuteOf } from '../../platform/dates';
import { sentences } from '../../platform/use-asking';
import type { ShownTag } from '../../ui';

const PHASES: Readonly<Record<PlanPhase, ShownTag>> = {
  upcoming: { kind: 'neutral', icon: 'clock', words: '还没有开始报名' },
  open: { kind: 'ok', icon: 'check', words: '报名中' },
  mending: { kind: 'warn', icon: 'clock', words: '补正中' },
  reviewing: { kind: 'warn', icon: 'clock', words: '报名截止，等派位' },
  frozen: { kind: 'brand', icon: 'check', words: '名册已封存' },
};

export const phaseTag = (phase: PlanPhase): ShownTag => PHASES[phase];

/** The next moment of a published plan that everybody waits for. */
export function nextMoment(plan: {
  readonly phase: PlanPhase;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly drawAt: string;
}): string {
  if (plan.phase === 'upcoming') return `${minuteOf(plan.opensAt)}开始报名`;
  if (plan.phase === 'open') return `${minuteOf(plan.closesAt)}截止报名`;
  return `${minuteOf(plan.drawAt)}派位`;
}

/** How a draft stands, and who has to do what. */
export function draftTag({ byYou, hindrance }: Pick<PlanDraft, 'byYou' | 'hindrance'>): ShownTag {
  if (hindrance !== null) return { kind: 'warn', icon: 'cross', words: '还不能公布' };
  return byYou
    ? { kind: 'neutral', icon: 'clock', words: '等另一人公布' }
    : { kind: 'brand', icon: 'check', words: '请核对后公布' };
}

/** What hinders publishing, in a sentence; null where nothing does. */
export function hindranceWords({ hindrance }: Pick<PlanDraft, 'hindrance'>): string | null {
  return hindrance === null ? null : sentences(hindrance.message, hindrance.advice);
}

/** 「2所幼儿园，2个阶段，共6个学位」 */
export function planSize({ kindergartens, stages }: Pick<PlanContent, 'kindergartens' | 'stages'>): string {
  const seats = stages.flatMap((stage) => Object.values(stage.seats)).reduce((sum, count) => sum + count, 0);
  return `${kindergartens.length}所幼儿园，${stages.length}个阶段，共${seats}个学位`;
}

/** The days and times of a plan, named. */
export function planTimes(content: PlanContent): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: '报名', text: `${minuteOf(content.opensAt)}至${minuteOf(content.closesAt)}` },
    { name: '补正截止', text: minuteOf(content.mendsUntil) },
    { name: '派位', text: minuteOf(content.drawAt) },
  ];
}
