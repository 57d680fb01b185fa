import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { CeremonyAction, getCeremony, LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { sentences } from '../../platform/use-asking';

export type CeremonyFace = ResponseOf<typeof getCeremony> & {
  /** The device's clock when it came. */
  readonly cameAt: number;
};
export type CeremonyPress = CeremonyAction['action'];

/** What the day is at now: one step, whoever takes it. More than one where a first and a second person share it. */
function stepsOfTheDay({ live, typedDice, typedValue }: CeremonyFace): readonly CeremonyPress[] {
  switch (live.phase) {
    case 'open':
      return ['seal'];
    case 'sealed':
      return ['freeze'];
    case 'frozen':
      return typedDice === null ? ['type-dice'] : ['confirm-dice'];
    case 'diced':
      // Dice that were misread and typed anew come first: the value ends the time for it.
      if (typedDice !== null) return ['confirm-dice'];
      if (live.value?.text != null) return ['draw'];
      if (live.value?.source !== 'lottery') return [];
      return typedValue === null ? ['type-value'] : ['confirm-value'];
    case 'drawn':
    case 'released':
      return [];
  }
}

/** Beside the one big button: what may be needed, and is rarely pressed. */
const ASIDE: Readonly<Record<LiveDraw['phase'], readonly CeremonyPress[]>> = {
  open: [],
  sealed: ['take-back'],
  frozen: ['type-dice', 'take-back'],
  diced: ['type-dice', 'type-value', 'say-absent'],
  drawn: [],
  released: ['propose-annex'],
};

export interface CeremonyView {
  /** The one big button of this person now; null where others are awaited. */
  readonly main: CeremonyPress | null;
  /** Why this person's own step is not to be pressed now, in a sentence; null where nothing of theirs is hindered. */
  readonly hindered: string | null;
  readonly aside: readonly CeremonyPress[];
}

export function ceremonyView(face: CeremonyFace): CeremonyView {
  const free = (press: CeremonyPress) =>
    face.actions.some(({ action, hindrance }) => action === press && hindrance === null);
  const steps = stepsOfTheDay(face);
  const main = steps.find(free) ?? null;
  const own = main === null ? face.actions.find(({ action }) => steps.includes(action)) : undefined;
  return {
    main,
    hindered: own?.hindrance ? sentences(own.hindrance.message, own.hindrance.advice) : null,
    aside: ASIDE[face.live.phase].filter((press) => press !== main && free(press)),
  };
}

/** What is awaited, and of whom. */
export function awaitedWords({ live, typedDice }: Pick<CeremonyFace, 'live' | 'typedDice'>): string {
  switch (live.next?.what) {
    case 'seal':
      return '等派位操作员封存名册';
    case 'freeze':
      return '等第二个人核对后冻结名册';
    case 'dice':
      return '等派位操作员录入骰子';
    case 'confirmation':
      return typedDice?.byYou ? '您录入的骰子，等公证员在另一台设备上录入确认' : '等公证员录入确认';
    case 'value':
      return '等公开数字';
    case 'draw':
      return '公开数字已经到了，等按下派位';
    case 'kindergarten':
      return '正在逐园公布结果';
    case undefined:
      return '派位已经完成';
  }
}

export const DICE_GROUP = 5;

/** Digits in groups of five, for the eye; the last may be shorter. @example ['01234', '56'] */
export function diceGroups(digits: string): readonly string[] {
  const starts = Array.from({ length: Math.ceil(digits.length / DICE_GROUP) }, (_, at) => at * DICE_GROUP);
  return starts.map((start) => digits.slice(start, start + DICE_GROUP));
}

/** Of two people's digits: the groups that differ, from 1. */
export function differingGroups(one: string, other: string): readonly number[] {
  const [own, others] = [diceGroups(one), diceGroups(other)];
  return own.flatMap((group, at) => (group === others[at] ? [] : [at + 1]));
}
