import type { OccasionView } from '@yingshang/shared/contracts/occasions';
import { minuteOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useOpenVisits } from '../../../platform/open-visits';
import { ListCard, ListRow, Section } from '../../../ui';
import { placeDetail } from '../rating-words';

/** What was kept for later: visits that can still be rated. Nothing where there are none. */
export function OpenVisits() {
  const { data } = useOpenVisits();
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title="待评价">
      <ListCard label="待评价">
        {data.items.map((occasion) => (
          <Visit key={occasion.id} occasion={occasion} />
        ))}
      </ListCard>
    </Section>
  );
}

function Visit({ occasion }: { occasion: OccasionView }) {
  const { endsAt, id, unit } = occasion;
  return (
    <ListRow
      icon="clock"
      title={unit.name}
      detail={placeDetail(occasion) ?? undefined}
      caption={`到${minuteOf(endsAt)}为止`}
      onPress={() => goTo('rate', { occasion: id })}
    />
  );
}
