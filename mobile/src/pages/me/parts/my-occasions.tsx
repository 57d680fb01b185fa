import { listMyOccasions } from '@yingshang/shared/contracts/occasions';
import { minuteOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { ListCard, ListRow, Section } from '../../../ui';

/** Visits that can still be rated; nothing for whoever has none. */
export function MyOccasions() {
  const personId = useSession((session) => session.person?.id ?? '');
  const { data } = useQuery(`occasions:${personId}`, () => call(listMyOccasions));
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
