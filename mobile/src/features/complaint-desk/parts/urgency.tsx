import type { DeskComplaint } from '@yingshang/shared/contracts/complaints';
import { StatusTag } from '../../../ui';
import { noteTags, type ShownTag, urgencyTag } from '../desk-words';

type Marked = Pick<DeskComplaint, 'urgency' | 'pressed' | 'reopenings' | 'mine'>;

const tagsOf = (one: Marked): ShownTag[] => {
  const urgency = urgencyTag(one);
  return [...(urgency === null ? [] : [urgency]), ...noteTags(one)];
};

/** How urgent it is, and what else a desk should not miss: each a word with its icon and colour. */
export function Urgency({ of }: { of: Marked }) {
  return tagsOf(of).map(({ kind, icon, words }) => (
    <StatusTag key={words} kind={kind} icon={icon}>
      {words}
    </StatusTag>
  ));
}

/** The same for who hears the page. */
export const spokenUrgency = (one: Marked) =>
  tagsOf(one)
    .map(({ words }) => words)
    .join('，');
