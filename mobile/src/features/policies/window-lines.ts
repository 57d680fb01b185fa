import {
  type ApplicationWindow,
  isCertain,
  type WindowSource,
  windowStanding,
} from '@yingshang/shared/application-windows';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { windowDays } from './date-text';

export interface WindowLine {
  readonly key: string;
  readonly days: string;
  /** Null until today is known: nothing is said that might be wrong. */
  readonly tag: { readonly kind: 'ok' | 'brand' | 'neutral'; readonly word: string } | null;
  /** Where the dates come from. */
  readonly origin: string;
}

const ORIGINS: Readonly<Record<WindowSource, string>> = {
  document: '政策文件写明',
  notice: '申报通知公布',
  approximate: '按往年推算，以通知为准，不会提醒',
};

const TAGS = {
  open: { kind: 'ok', word: '正在申报' },
  upcoming: { kind: 'brand', word: '即将开始' },
  past: { kind: 'neutral', word: '已结束' },
} as const;

/** Every window of a policy, in order. A guess stands in no relation to today: nobody knows whether it will be so. */
export function windowLines(windows: PolicyView['windows'], today: string | undefined): WindowLine[] {
  return windows.map((window) => ({
    key: window.from,
    days: windowDays(window),
    tag: tagOf(window, today),
    origin: ORIGINS[window.source],
  }));
}

function tagOf(window: ApplicationWindow, today: string | undefined): WindowLine['tag'] {
  if (!isCertain(window)) return { kind: 'neutral', word: '往年参考' };
  return today === undefined ? null : TAGS[windowStanding(window, today)];
}
