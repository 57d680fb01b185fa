import type { DeskComplaint } from '@yingshang/shared/contracts/complaints';
import { type ShownTag, StatusTag } from '../../../ui';
import { noteTags, urgencyTag } from '../desk-words';

function Tag({ tag: { kind, icon, words } }: { tag: ShownTag }) {
  return (
    <StatusTag kind={kind} icon={icon}>
      {words}
    </StatusTag>
  );
}

/** How much time is left; nothing where nobody owes anything by a day. */
export function Urgency({ of }: { of: Pick<DeskComplaint, 'urgency'> }) {
  const tag = urgencyTag(of);
  return tag === null ? null : <Tag tag={tag} />;
}

/** What else a desk should not miss. */
export function NoteTags({ of }: { of: Parameters<typeof noteTags>[0] }) {
  return noteTags(of).map((tag) => <Tag key={tag.words} tag={tag} />);
}
