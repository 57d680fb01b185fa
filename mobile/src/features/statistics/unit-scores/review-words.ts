import type { MonthScore, ScoreObjection, UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { dateInShanghai } from '@yingshang/shared/kernel';
import {
  type ComplaintCause,
  complaintPart,
  noComplaintFigures,
  unitScoreSettings,
} from '@yingshang/shared/unit-scores';
import { daysLeft, longDate, longMonth } from '../../../platform/dates';
import type { ShownTag } from '../../../ui';
import { objectionTag } from './case-words';
import { causeNames } from './cause-words';
import { hundredthsText, signedText, tenthsText } from './points-words';

/** How long there is to decide, or what was decided. */
export function reviewTag(
  objection: Pick<ScoreObjection, 'state' | 'dueOn'>,
  today: string = dateInShanghai(Date.now()),
): ShownTag {
  if (objection.state !== 'open') return objectionTag(objection);
  const isOver = objection.dueOn < today;
  return {
    kind: isOver ? 'bad' : 'warn',
    icon: 'clock',
    words: `${isOver ? '核定逾期' : '待核定'}，${daysLeft(objection.dueOn, today)}`,
  };
}

/** 「2026年10月的逾期，记在2026年10月12日」. */
export function claimedWords({ month, cause, on }: Pick<ScoreObjection, 'month' | 'cause' | 'on'>): string {
  return `${longMonth(month)}的${causeNames[cause]}，记在${longDate(on)}`;
}

type Scored = Pick<UnitMonth, 'score' | 'settings'>;

const deductionOf = (score: MonthScore, cause: ComplaintCause) =>
  score.complaints.deductions.find((one) => one.cause === cause);

/** 「现在：逾期20件中5件，投诉分扣6.7分，总分82.10分。」; null where the month has no such cause. */
export function costWords({ score }: Pick<UnitMonth, 'score'>, cause: ComplaintCause): string | null {
  const found = deductionOf(score, cause);
  if (found === undefined) return null;
  return `${causeNames[cause]}${found.of}件中${found.cases}件，投诉分扣${tenthsText(found.tenths)}分，总分${hundredthsText(score.hundredths)}分。`;
}

/**
 * What a granted objection would bring, by the published formula: the case leaves both counts. Null where the settings of
 * the month are not on this phone, or nothing is counted.
 */
export function gainWords({ score, settings }: Scored, cause: ComplaintCause): string | null {
  const found = deductionOf(score, cause);
  const rules = unitScoreSettings.find(({ version }) => version === settings.unit);
  if (found === undefined || rules === undefined || found.cases === 0) return null;
  const { cases, of, tenths } = found;
  const without = complaintPart({ ...noComplaintFigures, [cause]: { cases: cases - 1, of: of - 1 } }, rules);
  const left = without.deductions.find((one) => one.cause === cause)?.tenths ?? 0;
  const gain = tenths - left;
  const total = score.hundredths + gain * rules.shares.complaints;
  return `按${of - 1}件中${cases - 1}件重算，投诉分${signedText(gain, tenthsText)}，总分变为${hundredthsText(total)}分。`;
}

/** Those to decide, the most urgent first, and the rest. */
export function partedReviews<One extends Pick<ScoreObjection, 'state' | 'dueOn'>>(
  items: readonly One[],
): { readonly open: readonly One[]; readonly closed: readonly One[] } {
  const open = items.filter(({ state }) => state === 'open');
  return {
    open: open.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
    closed: items.filter(({ state }) => state !== 'open'),
  };
}
