import type { PictureTag } from '@yingshang/shared/contracts/benefits';
import { FeedbackState, ListCard, ListRow } from '../../../ui';
import { tagGroups } from '../picture-view';

/** What can be said, each with why; of what is not known nothing is said. */
export function TagCards({ tags }: { tags: readonly PictureTag[] }) {
  if (tags.length === 0) {
    return <FeedbackState kind="empty" title="还说不出企业特征" detail="补充企业信息后，这里会列出来。" />;
  }
  return (
    <ListCard label="企业特征">
      {tagGroups(tags).flatMap(({ name, tags: grouped }) =>
        grouped.map((tag) => (
          <ListRow key={`${name} ${tag.name}`} title={tag.name} detail={name} caption={tag.reason} />
        )),
      )}
    </ListCard>
  );
}
