import type { TextMatch } from '@yingshang/shared/contracts/policies';
import { MarkedText } from '../../../ui';

const PARTS: Readonly<Record<NonNullable<TextMatch['excerpt']>['part'], string>> = {
  benefit: '内容',
  summary: '摘要',
  reading: '解读',
  steps: '怎么办',
  faq: '问答',
  tags: '标签',
  audience: '对象',
  issuer: '发文单位',
  number: '文号',
};

/** Where, besides the title, the words of a search stand. */
export function Excerpt({ match }: { match: TextMatch | null }) {
  if (!match?.excerpt) return null;
  const { part, text, ranges } = match.excerpt;
  const lead = `${PARTS[part]}：`;
  const marks = ranges.map(([start, end]) => [start + lead.length, end + lead.length] as const);
  return <MarkedText text={lead + text} marks={marks} />;
}
