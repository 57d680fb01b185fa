import {
  correctionReasonNames,
  type MonthVersion,
  type UnitMonth,
} from '@yingshang/shared/contracts/unit-scores';
import { longDate, longMonth } from '../../../platform/dates';
import { hundredthsText, tenthsText } from './points-words';

/** 「区级部门第3名，12个单位有名次」; 「样本不足，不排名」. */
export function placeWords({ place, score }: Pick<UnitMonth, 'place' | 'score'>): string {
  if (!score.ranked || place.place === null) return '样本不足，不排名';
  return `${place.group}第${place.place}名，${place.of}个单位有名次`;
}

/** Why there is no place; null with one. */
export function whyNoPlace({ score }: Pick<UnitMonth, 'score'>, minimum: number): string | null {
  if (score.ranked) return null;
  return `这个月公布了${score.ratingCount}条评价，满${minimum}条才排名。条数少的时候，一两条评价就能让分数变很多，请看12个月合起来的得分。`;
}

/** 「评价分78.4，投诉分90.4」, of twelve months as if they were one. */
export function rollingParts({ rolling: { score } }: Pick<UnitMonth, 'rolling'>): string {
  return `评价分${tenthsText(score.ratings.tenths)}，投诉分${tenthsText(score.complaints.tenths)}`;
}

/** Which twelve months, and whether even they are too few. */
export function rollingSpan({ rolling, month }: Pick<UnitMonth, 'rolling' | 'month'>): string {
  const { from, score } = rolling;
  const few = score.ranked ? '' : '，样本仍然不足';
  return `${longMonth(from)}到${longMonth(month)}，共${score.ratingCount}条评价${few}。`;
}

/** Whether the digits can still move. */
export function stateWords({ state, asOf }: Pick<UnitMonth, 'state' | 'asOf'>): string {
  return state === 'running'
    ? `这个月还没有完，截至${longDate(asOf)}，数字还会变。`
    : `这个月的得分已经定下，写进了公开账本。有更正就出新版，旧版保留。`;
}

interface ShownVersion {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly when: string;
  readonly subject: string;
}

/** The newest first, each with its entry on the ledger. */
export function versionRows(versions: readonly MonthVersion[]): readonly ShownVersion[] {
  return versions
    .map(({ version, on, hundredths, reason, subject }) => ({
      key: String(version),
      title: `第${version}版：${hundredthsText(hundredths)}`,
      detail: reason === null ? '月底定下' : `更正：${correctionReasonNames[reason]}`,
      when: longDate(on),
      subject,
    }))
    .toReversed();
}
