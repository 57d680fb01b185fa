import type { MonthScore, ScoreRules } from '@yingshang/shared/contracts/unit-scores';
import { type Cause, causeNames, type Part } from './cause-words';
import { hundredthsText, signedText, tenthsText } from './points-words';

interface PointRow {
  readonly cause: Cause;
  readonly name: string;
  /** Of how many: 「35件中2件」. */
  readonly cases: string;
  /** 「−1.6」. */
  readonly points: string;
}

/** What was taken from 100 points, in the order of the formula; causes that took nothing are told together. */
export function pointRows(score: MonthScore, part: Part): readonly PointRow[] {
  return score[part].deductions.flatMap(({ cause, cases, of, tenths }) =>
    tenths === 0
      ? []
      : [
          {
            cause,
            name: causeNames[cause],
            cases: casesWords({ cause, cases, of }, part),
            points: minus(tenths),
          },
        ],
  );
}

const minus = (tenths: number) => signedText(-tenths, tenthsText);

function casesWords({ cause, cases, of }: { cause: Cause; cases: number; of: number }, part: Part): string {
  if (cause === 'prior') return '每个单位都从这里起步';
  const unit = part === 'ratings' ? '条' : '件';
  return `${of}${unit}中${cases}${unit}`;
}

/** 「3件中1件扣分，共扣1.7分」, of one cause of the complaints. */
export function lostWords(score: MonthScore, cause: Cause): string {
  const found = score.complaints.deductions.find((one) => one.cause === cause);
  if (found === undefined || found.of === 0) return '这个月没有这样的案件。';
  const { cases, of, tenths } = found;
  return cases === 0 ? `${of}件都没有扣分。` : `${of}件中${cases}件扣分，共扣${tenthsText(tenths)}分。`;
}

/** 「没有扣分：重开、退回不当」; null where every cause took something. */
export function untouchedWords(score: MonthScore, part: Part): string | null {
  const names = score[part].deductions.flatMap(({ cause, tenths }) =>
    tenths === 0 ? [causeNames[cause]] : [],
  );
  return names.length === 0 ? null : `没有扣分：${names.join('、')}`;
}

/** 「88.1 × 60% + 86.4 × 40% = 52.86 + 34.56 = 87.42」, exact: tenths by tenths make hundredths. */
export function totalLine(score: MonthScore, { shares }: Pick<ScoreRules, 'shares'>): string {
  const { ratings, complaints } = score;
  const terms = [
    `${tenthsText(ratings.tenths)} × ${shares.ratings * 10}%`,
    `${tenthsText(complaints.tenths)} × ${shares.complaints * 10}%`,
  ];
  const products = [ratings.tenths * shares.ratings, complaints.tenths * shares.complaints];
  return `${terms.join(' + ')} = ${products.map(hundredthsText).join(' + ')} = ${hundredthsText(score.hundredths)}`;
}
