import { levelNames } from '@yingshang/shared/contracts/ratings';
import { intentNames, isFiled, type Slot, type Understood } from './understood';

export interface SlotRow {
  readonly slot: Slot;
  readonly label: string;
  /** What stands there, or what is to be done where nothing does. */
  readonly value: string;
  readonly mark: 'unsure' | 'missing' | null;
  /** Null where it is given by where the person came from. */
  readonly change: string | null;
}

/** 「4星，满意」 */
export function starWords(stars: number): string {
  const level = Object.entries(levelNames).find(([count]) => Number(count) === stars);
  return level === undefined ? `${stars}星` : `${stars}星，${level[1]}`;
}

/** What was understood, a row each, in the order in which a person says it; only what matters to what they want. */
export function slotRows(now: Understood): readonly SlotRow[] {
  const { intent } = now;
  const shown: readonly (SlotRow | null)[] = [
    row(now, 'intent', '您想', intent === null ? null : intentNames[intent], '点这里选评价或投诉'),
    intent === 'rate' || intent === 'complain' ? unitRow(now) : null,
    intent === 'rate'
      ? row(now, 'stars', '几颗星', now.stars === null ? null : starWords(now.stars), '点这里选几颗星')
      : null,
    optionalRow(now, 'topic', '哪方面', now.topic?.label ?? null),
    intent === 'rate' || intent === 'complain'
      ? optionalRow(now, 'officerRole', '哪类人员', now.officerRole)
      : null,
    textRow(now),
  ];
  return shown.filter((one) => one !== null);
}

function unitRow(now: Understood): SlotRow {
  const label = now.intent === 'rate' ? '评价谁' : '投诉谁';
  const value = [now.unit?.name, now.officer?.name].filter(Boolean).join('，');
  if (now.occasionId !== null || now.officer !== null)
    return { slot: 'unit', label, value, mark: null, change: null };
  // Whoever complains need not know whose it is: the platform finds out.
  if (now.intent === 'complain' && now.unit === null)
    return { slot: 'unit', label, value: '不知道，请平台确定', mark: null, change: '选单位' };
  return row(now, 'unit', label, now.unit?.name ?? null, '点这里选单位');
}

function textRow(now: Understood): SlotRow {
  const words = now.text.trim();
  const change = words === '' ? '写几句' : '改一改';
  if (words !== '') return { slot: 'text', label: '说了什么', value: words, mark: null, change };
  const isNeeded = now.intent !== null && !isFiled(now.intent);
  return {
    slot: 'text',
    label: isNeeded ? '找什么' : '说了什么',
    value: isNeeded ? '点这里写要找的' : '由专人听录音转成文字',
    mark: isNeeded ? 'missing' : null,
    change,
  };
}

function row(now: Understood, slot: Slot, label: string, value: string | null, todo: string): SlotRow {
  if (value === null) return { slot, label, value: todo, mark: 'missing', change: '选' };
  return { slot, label, value, mark: now.unsure.has(slot) ? 'unsure' : null, change: '改' };
}

/** Left out where nothing was said of it: nobody has to add it. */
function optionalRow(now: Understood, slot: Slot, label: string, value: string | null): SlotRow | null {
  return value === null ? null : row(now, slot, label, value, '');
}
