import type { UnitFollowUp } from '@yingshang/shared/contracts/follow-ups';
import { StatusTag } from '../../../ui';
import { dueTag } from '../case-words';

/** How much time is left; nothing where the unit owes nothing. */
export function DueTag({ of }: { of: Pick<UnitFollowUp, 'due' | 'urgency'> }) {
  const tag = dueTag(of);
  if (tag === null) return null;
  return (
    <StatusTag kind={tag.kind} icon={tag.icon}>
      {tag.words}
    </StatusTag>
  );
}
