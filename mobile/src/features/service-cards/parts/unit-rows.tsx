import type { BrowsedUnit } from '@yingshang/shared/contracts/service-cards';
import { goTo } from '../../../platform/navigate';
import { DemoTag, ListCard, ListRow } from '../../../ui';
import { inUnit } from '../unit-view';

export function UnitRows({ label, units }: { label: string; units: readonly BrowsedUnit[] }) {
  return (
    <ListCard label={label}>
      {units.map((unit) => (
        <ListRow
          key={unit.id}
          title={unit.name}
          detail={unit.duty}
          caption={inUnit(unit)}
          tags={unit.demo ? <DemoTag /> : undefined}
          spokenName={[unit.demo ? '演示' : '', unit.name, unit.duty, inUnit(unit)]
            .filter(Boolean)
            .join('，')}
          onPress={() => goTo('unit', { id: unit.id })}
        />
      ))}
    </ListCard>
  );
}
