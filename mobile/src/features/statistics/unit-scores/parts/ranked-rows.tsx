import type { RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { Button, ListCard, ListRow } from '../../../../ui';
import { rowCaption, rowDetail, rowTitle } from '../city-words';
import { hundredthsText } from '../points-words';

interface RankedRowsProps {
  label: string;
  month: string;
  rows: readonly RankedRow[];
}

export function RankedRows({ label, month, rows }: RankedRowsProps) {
  return (
    <ListCard label={label}>
      {rows.map((row) => (
        <ListRow
          key={row.unit.id}
          title={rowTitle(row)}
          detail={rowDetail(row)}
          caption={rowCaption(row)}
          trailing={hundredthsText(row.hundredths)}
          onPress={() => goTo('unitScore', { id: row.unit.id, month })}
        />
      ))}
    </ListCard>
  );
}

/** So many at first, and with each press. */
const STEP = 20;

/** A long order, by and by. Give it a key of its group: another one begins from its top. */
export function LongRanking(props: RankedRowsProps) {
  const [shown, setShown] = useState(STEP);
  const left = props.rows.length - shown;
  return (
    <>
      <RankedRows {...props} rows={props.rows.slice(0, shown)} />
      {left > 0 ? (
        <Button kind="secondary" onPress={() => setShown(shown + STEP)}>
          {`再看${Math.min(STEP, left)}个（还有${left}个）`}
        </Button>
      ) : null}
    </>
  );
}
