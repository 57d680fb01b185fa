import {
  isResidentId,
  normalizeResidentId,
  residentIdBirthDate,
  residentIdCheck,
} from '@yingshang/shared/identifiers';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { isInBirthWindow, type PlanContent, problemOfChildren } from '@yingshang/shared/kindergarten';
import { longDate } from '../../platform/dates';
import { bornWords } from './plan-words';

export interface TypedChild {
  readonly name: string;
  readonly idNumber: string;
}

export const noChild: TypedChild = { name: '', idNumber: '' };

/** What is wrong, beside the field it is wrong in. */
export interface ChildProblem {
  readonly name?: string;
  readonly idNumber?: string;
}

type Window = Pick<PlanContent, 'bornFrom' | 'bornTo' | 'twins'>;

/** Said before anything is sent; an empty list where nothing is wrong. Twins that are none are said at the second. */
export function problemsOfTyped(
  plan: Window,
  children: readonly TypedChild[],
  today: CalendarDate,
): readonly ChildProblem[] {
  const problems = children.map((child) => problemOfOne(plan, child, today));
  if (problems.some(({ name, idNumber }) => name !== undefined || idNumber !== undefined)) return problems;
  const together = problemOfChildren(
    plan,
    children.map(({ idNumber }) => normalizeResidentId(idNumber)),
    today,
  );
  if (together === null) return [];
  return children.map((_, place) => (place === 0 ? {} : { idNumber: TOGETHER[together] ?? TOGETHER.other }));
}

const TOGETHER: Readonly<Record<string, string>> & { readonly other: string } = {
  'same-child-twice': '和第一个孩子的号码一样。请填这个孩子自己的号码。',
  'no-twins': '两个孩子的出生日期相差超过一天，不能按双胞胎一起报。请核对号码，或分开报。',
  other: '这两个孩子不能一起报。请分开报。',
};

function problemOfOne(plan: Window, { name, idNumber }: TypedChild, today: CalendarDate): ChildProblem {
  const number = normalizeResidentId(idNumber);
  const born = residentIdBirthDate(number);
  const wrong =
    number === ''
      ? '请填孩子的身份证号码，户口簿上有。'
      : !isResidentId(number, today)
        ? '号码不对，可能多了、少了或错了一位。请对照户口簿核对18位。'
        : born !== null && !isInBirthWindow(plan, born)
          ? `号码里的出生日期是${longDate(born)}，这次只收${bornWords(plan)}。`
          : undefined;
  return {
    ...(name.trim() === '' ? { name: '请填孩子的姓名，和户口簿上一样。' } : {}),
    ...(wrong === undefined ? {} : { idNumber: wrong }),
  };
}

/** The birthday that a typed number says, so that a slip is seen; null before it is whole. */
export function bornLine(idNumber: string): string | null {
  const number = normalizeResidentId(idNumber);
  const born = number.length === 18 ? residentIdBirthDate(number) : null;
  return born === null ? null : `${longDate(born)}出生`;
}

/** Before this one: of a county that never was. */
const MADE_UP_COUNTY = '210199';
const SIGNS = '甲乙丙丁戊己庚辛壬癸';

/**
 * A visibly made-up child for the demo, of a day that the plan is for, else of the day that is given. `id`: a random
 * UUID, so that visitors of one demo do not take each other's child.
 */
export function exampleChild(
  { bornFrom, bornTo }: Pick<PlanContent, 'bornFrom' | 'bornTo'>,
  id: string,
  onDay?: string,
): TypedChild {
  const drawn = (from: number) => Number.parseInt(id.slice(from, from + 4), 16);
  const first = Date.parse(bornFrom);
  const days = Math.round((Date.parse(bornTo) - first) / DAY_MS) + 1;
  const born = onDay ?? new Date(first + (drawn(0) % days) * DAY_MS).toISOString().slice(0, 10);
  const order = String(drawn(4) % 1000).padStart(3, '0');
  const first17 = `${MADE_UP_COUNTY}${born.replaceAll('-', '')}${order}`;
  return {
    name: `示例童${SIGNS.charAt(drawn(24) % SIGNS.length)}`,
    idNumber: first17 + residentIdCheck(first17),
  };
}

const DAY_MS = 86_400_000;
