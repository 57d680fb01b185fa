import { policyAbbreviations } from '@yingshang/shared/directory';
import { foldedText } from './folded-text';

/** What is said two ways in policies and is no abbreviation. */
const further: readonly (readonly string[])[] = [
  ['补贴', '补助'],
  ['房补', '租房补贴', '住房补贴'],
  ['养老金', '基本养老保险'],
  ['医保', '医疗保险'],
];

const groups: readonly (readonly string[])[] = [
  ...policyAbbreviations.map(({ long, short }) => [long, ...short]),
  ...further,
].map((group) => group.map(foldedText));

/** Other ways to say what the text says: for 「高新技术企业」 also 「高企」. Without those it already holds. */
export function otherWordings(text: string): string[] {
  const folded = foldedText(text);
  const said = groups.filter((group) => group.some((wording) => folded.includes(wording)));
  return [...new Set(said.flat())].filter((wording) => !folded.includes(wording));
}
