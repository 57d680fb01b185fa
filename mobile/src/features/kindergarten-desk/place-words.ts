import type { placeStanding } from '@yingshang/shared/contracts/kindergarten-places';
import type * as z from 'zod/mini';
import { longDate } from '../../platform/dates';
import type { PlaceDecision, PlaceGroup } from './use-places';

type Standing = z.infer<typeof placeStanding>;

export const placeGroupNames: Readonly<Record<PlaceGroup, string>> = {
  'to-check': '待核对',
  appealed: '有异议',
  refused: '材料不符',
  offered: '候补已通知',
  confirmed: '已确认',
  gone: '已不占学位',
};

const GONE: Readonly<Record<Extract<Standing, { is: 'gone' }>['by'], string>> = {
  'given-up': '放弃了',
  'not-shown': '到期没有核对材料',
  'refusal-stood': '材料不符',
};

/** How a line stands, in a sentence for the desk. */
export function standingWords(standing: Standing, nameOf: (kindergarten: string) => string): string {
  switch (standing.is) {
    case 'placed': {
      const place = `${nameOf(standing.at)}${standing.outside ? '（补录）' : ''}`;
      return standing.until === null
        ? `${place}，录取已确认`
        : `${place}，请在${longDate(standing.until)}前核对材料`;
    }
    case 'refused': {
      const objection = standing.appealed
        ? '家长提了异议，等核定'
        : `家长可在${longDate(standing.until)}前提异议`;
      return `${nameOf(standing.at)}，材料不符；${objection}`;
    }
    case 'waiting':
      return standing.lists
        .map(({ at, position, offeredUntil }) =>
          offeredUntil === null
            ? `${nameOf(at)}候补第${position}位`
            : `${nameOf(at)}已通知候补，${longDate(offeredUntil)}前答复`,
        )
        .join('；');
    case 'gone':
      return `${nameOf(standing.at)}，${GONE[standing.by]}`;
  }
}

/** Decisions that are said with a reason; that documents are in order needs none. */
type Reasoned = Exclude<PlaceDecision, 'confirm'>;

const LABELS: Readonly<Record<Reasoned, { readonly label: string; readonly hint: string }>> = {
  refuse: { label: '材料不符', hint: '学位先留着，家长可以提异议' },
  'not-shown': { label: '到期没有来核对', hint: '过了最后一天才可以，学位给候补' },
  reinstate: { label: '恢复录取', hint: '异议成立，或材料判断有误' },
  uphold: { label: '维持，材料不符', hint: '由另一位审核员核定，学位给候补' },
  'give-up': { label: '家长书面放弃', hint: '学位给候补，不能恢复' },
};

/** What may be decided about a line that stands so. */
export function decisionsOf(
  standing: Standing,
): readonly { readonly value: Reasoned; readonly label: string; readonly hint: string }[] {
  const values = ((): readonly Reasoned[] => {
    if (standing.is === 'placed')
      return standing.until === null ? ['give-up'] : ['refuse', 'not-shown', 'give-up'];
    if (standing.is === 'refused')
      return standing.appealed ? ['reinstate', 'uphold', 'give-up'] : ['reinstate', 'give-up'];
    return [];
  })();
  return values.map((value) => ({ value, ...LABELS[value] }));
}

/** Whether documents are still to be looked at. */
export const isToCheck = (standing: Standing): boolean => standing.is === 'placed' && standing.until !== null;
