import { listUnits } from '@yingshang/shared/contracts/service-cards';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { ListCard, ListRow, Section } from '../../../ui';

/** The way to the units directly below; nothing while they load, and nothing where there are none. */
export function UnitsBelow({ unitId }: { unitId: string }) {
  const query = useQuery(`units-below:${unitId}`, () => call(listUnits, { query: { parent: unitId } }));
  const units = query.data?.items ?? [];
  if (units.length === 0) return null;
  return (
    <Section title="下级单位">
      <ListCard label="下级单位">
        {units.map(({ id, name }) => (
          <ListRow key={id} title={name} onPress={() => goTo('staff', { unit: id })} />
        ))}
      </ListCard>
    </Section>
  );
}
