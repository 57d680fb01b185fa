import { minuteOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useOpenVisits } from '../../../platform/open-visits';
import { ListCard, ListRow, Section } from '../../../ui';

/** Visits that can still be rated; nothing for whoever has none. */
export function MyOccasions() {
  const { data } = useOpenVisits();
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title="待评价">
      <ListCard label="待评价">
        {data.items.map(({ id, unit, counterName, endsAt }) => (
          <ListRow
            key={id}
            icon="ratings"
            title={[unit.name, counterName].filter(Boolean).join(' ')}
            caption={`到${minuteOf(endsAt)}为止`}
            onPress={() => goTo('rate', { occasion: id })}
          />
        ))}
      </ListCard>
    </Section>
  );
}
