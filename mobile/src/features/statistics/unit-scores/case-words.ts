import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getObjectionWindow, ScoreCase, ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { daysLeft, longDate } from '../../../platform/dates';
import type { ShownTag } from '../../../ui';

/** 「投诉 TS-7K3M-92QX」, 「差评整改」. */
export function caseTitle({ kind, number }: Pick<ScoreCase, 'kind' | 'number'>): string {
  return kind === 'follow-up' ? '差评整改一件' : `投诉 ${number ?? ''}`.trim();
}

export function caseTag({ faulty, struck }: Pick<ScoreCase, 'faulty' | 'struck'>): ShownTag {
  if (struck) return { kind: 'neutral', icon: 'cross', words: '异议成立，已剔除' };
  return faulty
    ? { kind: 'warn', icon: 'clock', words: '扣了分' }
    : { kind: 'ok', icon: 'check', words: '没有扣分' };
}

const STATES: Readonly<Record<ScoreObjection['state'], ShownTag>> = {
  open: { kind: 'warn', icon: 'clock', words: '异议待核定' },
  granted: { kind: 'ok', icon: 'check', words: '异议成立，已剔除' },
  refused: { kind: 'neutral', icon: 'cross', words: '异议没有成立，照常计入' },
};

export function objectionTag({ state }: Pick<ScoreObjection, 'state'>): ShownTag {
  return STATES[state];
}

/** By when it is decided, or when it was. */
export function objectionWhen({ state, filedOn, dueOn, decision }: ScoreObjection): string {
  const filed = `${longDate(filedOn)}提出`;
  if (state === 'open') return `${filed}，最晚${longDate(dueOn)}核定`;
  return decision === null ? filed : `${filed}，${longDate(decision.on)}核定`;
}

type Window = Pick<ResponseOf<typeof getObjectionWindow>, 'until' | 'open'>;

/** Until when a unit may object: always told, before, during and after. */
export function windowWords({ until, open }: Window, today: string = dateInShanghai(Date.now())): string {
  if (until === null) return '月底得分定下以后，可以对扣分的一件提异议。';
  return open
    ? `异议最晚${longDate(until)}提出（${daysLeft(until, today)}），过期不再受理。`
    : `异议期已于${longDate(until)}结束。`;
}

/**
 * The objection to a case as it counts on a day, if there was one: what was reopened twice counts twice, and a case of
 * the other kind may have the same id.
 */
export function objectionTo<One extends Pick<ScoreObjection, 'caseKind' | 'caseId' | 'cause' | 'on'>>(
  items: readonly One[],
  { kind, caseId, on }: Pick<ScoreCase, 'kind' | 'caseId' | 'on'>,
  cause: ScoreObjection['cause'],
): One | undefined {
  return items.find(
    (one) => one.caseKind === kind && one.caseId === caseId && one.on === on && one.cause === cause,
  );
}
