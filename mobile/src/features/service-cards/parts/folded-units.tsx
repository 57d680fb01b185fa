import type { BrowsedUnit } from '@yingshang/shared/contracts/service-cards';
import { useState } from 'react';
import { Button } from '../../../ui';
import { UnitRows } from './unit-rows';

const FIRST = 5;

/** The first few units; a city department has hundreds below it. */
export function FoldedUnits({ units }: { units: readonly BrowsedUnit[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <UnitRows label="下级单位" units={all ? units : units.slice(0, FIRST)} />
      {!all && units.length > FIRST ? (
        <Button kind="secondary" onPress={() => setAll(true)}>{`全部${units.length}个下级单位`}</Button>
      ) : null}
    </>
  );
}
