import {
  correctionReasonNames,
  type LostPoints,
  type RankedRow,
  type ScoreCorrection,
} from '@yingshang/shared/contracts/unit-scores';
import { longDate } from '../../../platform/dates';
import { causeNames } from './cause-words';
import type { CityMonth } from './city-words';
import { hundredthsText, signedText } from './points-words';

/** 「主要扣分：逾期4件 −3.60，1星评价3条 −2.40」, of the total; a unit can stand last without having lost much. */
export function lostLine(lost: readonly LostPoints[]): string {
  if (lost.length === 0) return '这个月没有扣分的事，只是别的单位分数更高';
  const told = lost.map(({ part, cause, cases, hundredths }) => {
    const count = `${causeNames[cause]}${cases}${part === 'ratings' ? '条' : '件'}`;
    return `${count} ${signedText(-hundredths, hundredthsText)}`;
  });
  return `主要扣分：${told.join('，')}`;
}

/** 「示例区 · 38条评价」. */
export function boardCaption({
  districtName,
  ratingCount,
}: Pick<RankedRow, 'districtName' | 'ratingCount'>): string {
  return [districtName, `${ratingCount}条评价`].filter((part) => part !== null).join(' · ');
}

/** Whoever stands last is spoken to, too. */
export const KIND_WORDS =
  '名次低不等于不努力。每个单位名下写着扣分最多的几项，改好一项，下个月就能看到。对计分有不同意见，单位可以提异议。';

interface ShownCorrection {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly caption: string;
  readonly subject: string;
}

/** 「示例局：82.10 → 82.58」, why, and when. */
export function correctionRow(one: ScoreCorrection): ShownCorrection {
  const { unit, version, before, hundredths, reason, on, subject } = one;
  const moved =
    before === null
      ? hundredthsText(hundredths)
      : `${hundredthsText(before)} → ${hundredthsText(hundredths)}`;
  return {
    key: `${unit.id} ${version}`,
    title: `${unit.name}：${moved}`,
    detail: correctionReasonNames[reason],
    caption: `${longDate(on)}，第${version}版`,
    subject,
  };
}

/** Of months with scores, those that are frozen: all but the newest where that one runs. */
export function frozenMonths({
  month,
  months,
  state,
}: Pick<CityMonth, 'month' | 'months' | 'state'>): readonly string[] {
  return state === 'running' ? [] : months.filter((one) => one <= month);
}
