import { roleNames } from '@yingshang/shared/access';
import type {
  AwaitedValue,
  LiveDraw,
  RollMismatch,
  ShownKindergarten,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { minuteOf } from '../../platform/dates';
import type { ShownTag } from '../../ui';

const PHASES: Readonly<Record<LiveDraw['phase'], ShownTag>> = {
  open: { kind: 'neutral', icon: 'clock', words: '名册还没有封存' },
  sealed: { kind: 'neutral', icon: 'clock', words: '等第二人核对冻结' },
  frozen: { kind: 'brand', icon: 'check', words: '名册已封存' },
  diced: { kind: 'brand', icon: 'check', words: '骰子已确认' },
  drawn: { kind: 'brand', icon: 'clock', words: '正在公布结果' },
  released: { kind: 'ok', icon: 'check', words: '结果已全部公布' },
};

export const livePhaseTag = (phase: LiveDraw['phase']): ShownTag => PHASES[phase];

/** 「派位操作员 王示甲」; a person who is no longer there has no name. */
export function personWords(person: {
  readonly role: keyof typeof roleNames | null;
  readonly name: string;
}): string {
  return person.role === null ? person.name : `${roleNames[person.role]} ${person.name}`;
}

/** 「公开随机数（drand）第123轮」 or 「双色球 2027069期」. */
export function valueName({ source, round, game, issue }: AwaitedValue): string {
  return source === 'drand-quicknet'
    ? `公开随机数（drand）第${round ?? 0}轮`
    : `${game ?? ''}第${issue ?? ''}期`;
}

/** Which of the plan's values it is, where it is not the first. */
export function standInNote({ place, of }: AwaitedValue): string | null {
  return place === 0 ? null : `这是第${place}个备用值（共${of - 1}个备用）。`;
}

/** How the applications differ from the roll that was signed. */
export function mismatchWords(mismatch: RollMismatch): string {
  const { found, added, gone, changed, goneLines, changedLines, rollItself } = mismatch;
  const parts = [
    added > 0 ? `多出${added}个报名` : '',
    gone > 0 ? `少了${gone}个号${lineNames(goneLines, gone)}` : '',
    changed > 0 ? `改动了${changed}个号${lineNames(changedLines, changed)}` : '',
    rollItself ? '封存的名册本身和签字时不同' : '',
  ].filter(Boolean);
  const what = `和封存的名册相比：${parts.join('，')}。`;
  return found === 'before'
    ? `${what}骰子还没有确认，所以现在不能派位；请查明后撤回名册，重新封存。`
    : `${what}骰子已经确认，派位只按封存的名册进行；更正按补录办理。`;
}

function lineNames(lines: readonly number[], count: number): string {
  if (lines.length === 0) return '';
  return `（${lines.slice(0, 10).join('、')}${count > 10 ? '等' : ''}号）`;
}

/** 「学位30个，派上30人，候补12个号」 */
export function shownWords({ seats, placedChildren, waitingLines }: ShownKindergarten): string {
  return `学位${seats}个，派上${placedChildren}人，候补${waitingLines}个号`;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const two = (count: number) => String(count).padStart(2, '0');

/** 「3天 04:05:06」, 「04:05:06」, 「05:06」; nought once it is over. */
export function countdownText(milliseconds: number): string {
  const left = Math.max(0, Math.ceil(milliseconds / SECOND) * SECOND);
  const days = Math.floor(left / DAY);
  const [hours, minutes, seconds] = [
    Math.floor((left % DAY) / HOUR),
    Math.floor((left % HOUR) / MINUTE),
    Math.floor((left % MINUTE) / SECOND),
  ];
  const clock = `${two(minutes)}:${two(seconds)}`;
  if (days > 0) return `${days}天 ${two(hours)}:${clock}`;
  return left >= HOUR ? `${two(hours)}:${clock}` : clock;
}

export interface Counting {
  readonly to: string;
  readonly words: string;
  /** Said once the time is there and what everybody waits for is not. */
  readonly late: string;
}

/** What everybody looks at the clock for; null where nothing has a time. */
export function countedTo(live: LiveDraw): Counting | null {
  const at = live.next?.at ?? null;
  if (live.phase === 'diced' && live.value !== null && live.value.text === null)
    return { to: live.value.at, words: '距公开数字产生', late: '公开数字产生的时间已到，正在等它公布。' };
  if (live.phase === 'drawn' && at !== null)
    return { to: at, words: '距公布下一所幼儿园', late: '马上公布下一所幼儿园。' };
  if (live.phase === 'frozen' && live.dice.typing === '')
    return { to: live.drawAt, words: '距派位开始', late: '派位时间已到，等现场掷骰子。' };
  if (live.phase === 'open' || live.phase === 'sealed')
    return { to: live.drawAt, words: '距派位开始', late: '派位时间已到，但名册还没有公布，派位还没有开始。' };
  return null;
}

/** What a screen reader is told when the state has changed; null where it is nothing for the ear. */
export function announcement(before: LiveDraw | null, after: LiveDraw): string | null {
  if (before === null) return null;
  const shown = after.shown.slice(before.shown.length);
  if (shown.length > 0) return shown.map((one) => `${one.name}公布：${shownWords(one)}`).join('。');
  if (after.phase === 'released' && before.phase !== 'released') return '结果已全部公布。';
  if (after.value?.text != null && before.value?.text == null) return '公开数字已经出来。';
  if (after.phase !== before.phase) return `${livePhaseTag(after.phase).words}。`;
  if (after.mismatch !== null && before.mismatch === null) return mismatchWords(after.mismatch);
  return null;
}

export interface DayStep {
  readonly key: string;
  readonly name: string;
  readonly done: boolean;
  readonly note: string;
}

/** The day in five steps, each with what is known of it. */
export function daySteps(live: LiveDraw): readonly DayStep[] {
  const { roll, dice, value, seed, shown, kindergartens, releasedAt } = live;
  return [
    {
      key: 'roll',
      name: '封存名册',
      done: roll?.frozenAt != null,
      note: roll?.frozenAt ? `${minuteOf(roll.frozenAt)}，${roll.lines}个号` : '两个人签字后公布',
    },
    {
      key: 'dice',
      name: '掷骰子',
      done: dice.confirmed !== null,
      note: dice.confirmedAt ? `${minuteOf(dice.confirmedAt)}确认` : `${minuteOf(live.drawAt)}开始`,
    },
    {
      key: 'value',
      name: '公开数字',
      done: value?.text != null,
      note: value === null ? '骰子确认以后才产生' : valueName(value),
    },
    {
      key: 'draw',
      name: '派位',
      done: seed !== null,
      note: live.drawnAt === null ? '由骰子和公开数字算出每个号的先后' : minuteOf(live.drawnAt),
    },
    {
      key: 'shown',
      name: '逐园公布',
      done: releasedAt !== null,
      note: seed === null ? `${kindergartens}所幼儿园` : `${shown.length}/${kindergartens}所`,
    },
  ];
}
