import type { matchBenefits, NextQuestion } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { AskedField } from '../enterprises';

type Match = ResponseOf<typeof matchBenefits>;

/** More choices than this would push the lists off the screen, so they unfold on request. */
const FEW_CHOICES = 8;

export interface QuestionWords {
  readonly title: string;
  readonly question: string;
  /** What an answer settles at most, when it may be more than the title says. */
  readonly note: string | undefined;
}

/** 「再答 1 题，可确定 3 项」: only what holds whatever the answer is, so that the number is never broken. */
export function questionWords({ words, settles, settlesSurely }: NextQuestion): QuestionWords {
  const most = settles > settlesSurely ? `看您怎么答，最多可确定 ${settles} 项。` : undefined;
  if (settlesSurely > 0)
    return { title: `再答 1 题，可确定 ${settlesSurely} 项`, question: words, note: most };
  if (settles > 0) return { title: `再答 1 题，最多可确定 ${settles} 项`, question: words, note: undefined };
  return { title: '再答几题，可确定更多', question: words, note: undefined };
}

export function isLong({ choices }: NextQuestion): boolean {
  return choices.length > FEW_CHOICES;
}

/** The question as the control of a fact wants it: nothing stands there yet. */
export function askedField({ field, name, type, unit, choices }: NextQuestion): AskedField {
  return { key: field, name, type, unit, choices, counts: null, own: null };
}

/** What an answer settled, by the lists before and after it: 「已确定 3 项：2 项可享，1 项不符合」. */
export function settledWords(before: Match, after: Match): string {
  const open = new Set(before.unknown.map(({ id }) => id));
  const settled = (rows: readonly { readonly id: string }[]) => rows.filter(({ id }) => open.has(id)).length;
  const [eligible, not] = [settled(after.eligible), settled(after.notEligible)];
  if (eligible + not === 0) return '已记下。单凭这题还不能确定新的项。';
  const parts = [eligible > 0 ? `${eligible} 项可享` : '', not > 0 ? `${not} 项不符合` : ''];
  return `已确定 ${eligible + not} 项：${parts.filter(Boolean).join('，')}`;
}
