import type { PublishedComplaintRow } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../platform/navigate';
import { ListCard, ListRow, StatusTag } from '../../../ui';
import { endWords } from '../end-words';
import { aboutLine, courseLine } from '../public-words';

export function PublishedRows({ items }: { items: readonly PublishedComplaintRow[] }) {
  return (
    <ListCard label="公开的投诉">
      {items.map((one) => {
        const { kind, words } = endWords(one.ground);
        return (
          <ListRow
            key={one.id}
            title={one.title}
            detail={aboutLine(one)}
            caption={courseLine(one)}
            tags={
              <StatusTag kind={kind} icon="check">
                {words}
              </StatusTag>
            }
            spokenTags={words}
            onPress={() => goTo('publishedComplaint', { id: one.id })}
          />
        );
      })}
    </ListCard>
  );
}
