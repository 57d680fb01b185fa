import type { BenefitRow, matchBenefits, VerdictName } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { isCalendarDate } from '@yingshang/shared/kernel';
import { nearMissLine, reasonSentence, statusWord, whenText } from '../policies';

type Match = ResponseOf<typeof matchBenefits>;

export const ALL_CATEGORIES = 'all';

export interface ResultTab {
  readonly key: VerdictName;
  readonly label: string;
  readonly count: number;
}

export interface ResultTag {
  readonly kind: 'ok' | 'warn' | 'bad' | 'neutral';
  readonly word: string;
}

export interface ResultRow {
  readonly id: string;
  readonly title: string;
  readonly benefit: string;
  readonly deadline: string;
  readonly reason: string;
  /** Why it stands here, made-up use named as such; empty where nothing telling can be said. */
  readonly need: string;
  readonly tags: readonly ResultTag[];
}

export function rowsOf(match: Match, verdict: VerdictName): readonly BenefitRow[] {
  if (verdict === 'eligible') return match.eligible;
  return verdict === 'unknown' ? match.unknown : match.notEligible;
}

export function resultTabs(match: Match): readonly ResultTab[] {
  return [
    { key: 'eligible', label: '可享', count: match.eligible.length },
    { key: 'unknown', label: '待补充', count: match.unknown.length },
    { key: 'not-eligible', label: '不符合', count: match.notEligible.length },
  ];
}

export function isVerdict(key: string): key is VerdictName {
  return key === 'eligible' || key === 'unknown' || key === 'not-eligible';
}

/** Opens on what can be had; when that is nothing, on what could still turn out so. */
export function openingTab(match: Match): VerdictName {
  if (match.eligible.length > 0) return 'eligible';
  return match.unknown.length > 0 ? 'unknown' : 'not-eligible';
}

/** The categories that occur among the rows, most rows first, each with its count. */
export function categoryChips(
  rows: readonly BenefitRow[],
): readonly { readonly key: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { category, categoryName } of rows) {
    counts.set(category, { name: categoryName, count: (counts.get(category)?.count ?? 0) + 1 });
  }
  const chips = [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { count, name }]) => ({ key, label: name, count }));
  return [{ key: ALL_CATEGORIES, label: '全部', count: rows.length }, ...chips];
}

/** A category that the chosen tab does not have counts as 「全部」: switching tabs never shows a false emptiness. */
export function inCategory(rows: readonly BenefitRow[], category: string): readonly BenefitRow[] {
  const chosen = rows.filter((row) => row.category === category);
  return chosen.length > 0 ? chosen : rows;
}

/** The days left stand in one line of the row, not in two. */
function saidOnce(deadline: string, need: string): string {
  if (deadline === need) return '';
  return /^还有\d+天截止$/.test(need) ? deadline.replace(/，还有\d+天$/, '') : deadline;
}

function needWords({ needReason, needDemo }: BenefitRow): string {
  if (needReason === null) return '';
  return needDemo ? `${needReason}（演示数据）` : needReason;
}

/** True when some line rests on made-up use. */
export function restsOnDemo(rows: readonly BenefitRow[]): boolean {
  return rows.some(({ needDemo }) => needDemo);
}

export function resultRow(row: BenefitRow, asOf: string): ResultRow {
  const need = needWords(row);
  const status = row.status === 'in-force' ? [] : [statusWord(row.status)];
  const demo: readonly ResultTag[] = row.demo ? [{ kind: 'neutral', word: '演示' }] : [];
  return {
    id: row.id,
    title: row.title,
    benefit: row.benefitText,
    deadline: isCalendarDate(asOf) ? saidOnce(whenText(row, asOf), need) : '',
    reason: row.nearMiss ? nearMissLine(row.nearMiss, row.applyMode) : reasonSentence(row.reason),
    need,
    tags: [...status, ...demo],
  };
}
