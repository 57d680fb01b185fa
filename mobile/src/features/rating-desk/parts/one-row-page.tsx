import type { OfficeRow } from '@yingshang/shared/contracts/reputation';
import type { ReactNode } from 'react';
import { usePageParameter } from '../../../platform/page-parameter';
import { AppPage, Loaded, NotForYou, Section } from '../../../ui';
import { useLedUnit, useOfficeRow } from '../use-unit-appeals';
import { OfficeRowCard } from './office-row-card';

interface OneRowPageProps {
  title: string;
  /** Over the rating that the page is about. */
  about: string;
  notForYou: { readonly title: string; readonly detail: string };
  children: (unitId: string, row: OfficeRow) => ReactNode;
}

/** A page about one row of the unit's list, for its lead. */
export function OneRowPage({ title, about, notForYou, children }: OneRowPageProps) {
  const row = usePageParameter('row');
  const unit = useLedUnit();
  return (
    <AppPage back wide title={title} note={unit?.name}>
      {unit === null ? (
        <NotForYou {...notForYou} />
      ) : (
        <OneRow unitId={unit.id} row={row} about={about}>
          {(shown) => children(unit.id, shown)}
        </OneRow>
      )}
    </AppPage>
  );
}

interface OneRowProps {
  unitId: string;
  row: string;
  about: string;
  children: (row: OfficeRow) => ReactNode;
}

function OneRow({ unitId, row, about, children }: OneRowProps) {
  return (
    <Loaded query={useOfficeRow(unitId, row)}>
      {(shown) => (
        <>
          <Section title={about}>
            <OfficeRowCard row={shown} />
          </Section>
          {children(shown)}
        </>
      )}
    </Loaded>
  );
}
