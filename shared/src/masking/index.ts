import { accountFinders } from './accounts';
import { addressFinders } from './addresses';
import { foldedText } from './folded-text';
import { findNames } from './names';
import { numberFinders } from './numbers';
import { type Finder, maskWords, type PersonalKind, type Span } from './span';

export { maskWords, type PersonalKind, type Span };

/** The earlier ones win where two find something at one place. */
const finders: readonly Finder[] = [...numberFinders, ...accountFinders, ...addressFinders, findNames];

/**
 * Where a text tells who somebody is, in order, none overlapping another: resident IDs, cards, phones, plates,
 * e-mails, accounts, houses, and names that somebody is introduced by. Left alone are numbers that are public:
 * credit codes of enterprises (GB 32100, on every licence), hotlines (12345, 400…), document numbers, dates, amounts.
 */
export function personalSpans(text: string): readonly Span[] {
  const folded = foldedText(text);
  const found: Span[] = [];
  for (const find of finders)
    for (const span of find(folded))
      if (found.every(({ from, to }) => span.to <= from || to <= span.from)) found.push(span);
  return found.toSorted((one, other) => one.from - other.from);
}

/**
 * The text as an office and the public read it: 「我叫王小明，电话13800000001」 is 「我叫［姓名］，电话［电话］」. What
 * is masked already stays as it is. `left`: what this reader needs, such as the address where something happened.
 */
export function maskPersonalWords(text: string, left: readonly PersonalKind[] = []): string {
  let masked = '';
  let at = 0;
  for (const { from, to, kind } of personalSpans(text)) {
    if (left.includes(kind)) continue;
    masked += text.slice(at, from) + maskWords[kind];
    at = to;
  }
  return masked + text.slice(at);
}
