import type { ScoreSignal } from '@yingshang/shared/contracts/unit-scores';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { longDate, longMonth } from '../../../platform/dates';
import type { IconName } from '../../../ui';
import { hundredthsText } from './points-words';

interface ShownSignal {
  readonly key: string;
  readonly icon: IconName;
  /** What kind it is, as a word of its own. */
  readonly tag: string;
  readonly title: string;
  /** What was measured, and what it is held against. */
  readonly detail: string;
  /** Where it leads. */
  readonly caption: string;
}

const monthOf = ({ from }: ScoreSignal) => longMonth(from.slice(0, 7));

export function shownSignal(signal: ScoreSignal): ShownSignal {
  const { kind, about, now, before, from } = signal;
  const key = `${kind} ${about.id} ${from}`;
  if (kind === 'falling-unit')
    return {
      key,
      icon: 'ratings',
      tag: '得分下降',
      title: about.name,
      detail: `${monthOf(signal)}${hundredthsText(now)}分，前三个月平均${hundredthsText(before)}分，低了${hundredthsText(before - now)}分`,
      caption: '看得分和扣分原因',
    };
  if (kind === 'rising-topic')
    return {
      key,
      icon: 'complaints',
      tag: '投诉增多',
      title: about.name,
      detail: `${longDate(from)}起7天${now}件，此前8周平均每周${before}件`,
      caption: '看这几件投诉',
    };
  return {
    key,
    icon: 'star-full',
    tag: '评价突增',
    title: about.name,
    detail: `${longDate(from)}起集中收到${now}条，平时同样长的时间约${before}条`,
    caption: '看暂扣的评价',
  };
}

/** The week that a rise is of. */
export function weekOf({ from }: Pick<ScoreSignal, 'from'>): { readonly from: string; readonly to: string } {
  return { from, to: addDays(calendarDate(from), 6) };
}
