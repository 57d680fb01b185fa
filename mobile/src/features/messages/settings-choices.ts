import type { NoticePreferences } from '@yingshang/shared/contracts/notices';
import type { TabItem } from '../../ui';

type Rhythm = NoticePreferences['rhythm'];
type QuietHours = Pick<NoticePreferences, 'quietFrom' | 'quietTo'>;

export const rhythms: readonly { value: Rhythm; label: string; hint: string }[] = [
  { value: 'at-once', label: '随时', hint: '有了就发' },
  { value: 'daily', label: '每天一次', hint: '上午9:30' },
  { value: 'weekly', label: '每周一次', hint: '周一上午9:30' },
];

export function rhythmNamed(value: string): Rhythm | undefined {
  return rhythms.find((one) => one.value === value)?.value;
}

/** What may be chosen, with the present number among it, whoever set it. */
export function mostChoices(offered: readonly number[], chosen: number): TabItem[] {
  return [...new Set([...offered, chosen])].sort((a, b) => a - b).map(choiceOf((most) => `${most}条`));
}

const HOUR = 60;
const evenings = [18, 19, 20, 21, 22, 23].map((hour) => hour * HOUR);
const mornings = [6, 7, 8, 9, 10, 12].map((hour) => hour * HOUR);
export const NO_QUIET = 'none';
/** Where somebody who had no quiet hours and wants some begins. */
const USUAL_END = 9 * HOUR;
const USUAL_START = 20 * HOUR;

export function isEverQuiet({ quietFrom, quietTo }: QuietHours): boolean {
  return quietFrom !== quietTo;
}

export function quietStarts(hours: QuietHours): { items: TabItem[]; value: string } {
  const none = { key: NO_QUIET, label: '不设' };
  if (!isEverQuiet(hours)) return { items: [none, ...evenings.map(choiceOf(clock))], value: NO_QUIET };
  return { items: [none, ...hourChoices(evenings, hours.quietFrom)], value: String(hours.quietFrom) };
}

export function quietEnds({ quietTo }: QuietHours): { items: TabItem[]; value: string } {
  return { items: hourChoices(mornings, quietTo), value: String(quietTo) };
}

/** A chosen start; both ends at the same minute are no quiet hours. */
export function startingAt(key: string, hours: QuietHours): QuietHours {
  if (key === NO_QUIET) return { quietFrom: hours.quietTo, quietTo: hours.quietTo };
  const quietFrom = Number(key);
  const end = isEverQuiet(hours) ? hours.quietTo : USUAL_END;
  return { quietFrom, quietTo: end === quietFrom ? USUAL_END : end };
}

export function endingAt(key: string, { quietFrom }: QuietHours): QuietHours {
  const quietTo = Number(key);
  return { quietFrom: quietFrom === quietTo ? USUAL_START : quietFrom, quietTo };
}

/** `clock(1230)` is 「20:30」. */
export function clock(minute: number): string {
  return `${Math.floor(minute / HOUR)}:${String(minute % HOUR).padStart(2, '0')}`;
}

function hourChoices(offered: readonly number[], chosen: number): TabItem[] {
  return [...new Set([...offered, chosen])].sort((a, b) => a - b).map(choiceOf(clock));
}

function choiceOf(words: (value: number) => string): (value: number) => TabItem {
  return (value) => ({ key: String(value), label: words(value) });
}
