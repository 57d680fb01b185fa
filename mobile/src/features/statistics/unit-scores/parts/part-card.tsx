import type { ChangeCause, UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { useState } from 'react';
import { Button, Card, ListRow } from '../../../../ui';
import {
  causePoints,
  causeWords,
  changeLine,
  type Part,
  partNames,
  restWords,
  shownCauses,
} from '../cause-words';
import { tenthsText } from '../points-words';
import type { CauseDoor } from '../use-cause-door';
import { CardRows } from './card-rows';
import { ScoreBlock } from './score-block';

interface PartCardProps {
  part: Part;
  month: UnitMonth;
  door: CauseDoor;
}

/** One part of the score: its figure, why it moved in one sentence, and the way to the cases behind each cause. */
export function PartCard({ part, month, door }: PartCardProps) {
  const [open, setOpen] = useState(false);
  const { first, rest } = shownCauses(month.change?.causes ?? [], part);
  const folded = restWords(rest);
  // What leads nowhere stands in the sentence alone.
  const shown = open ? [...first, ...rest] : first.filter(({ cause }) => door(cause) !== undefined);
  return (
    <Card title={partNames[part]}>
      <ScoreBlock
        name={partNames[part]}
        value={tenthsText(month.score[part].tenths)}
        change={changeLine(month.change, part)}
      />
      {shown.length === 0 ? null : (
        <CardRows label={`${partNames[part]}变化的原因`}>
          {shown.map((one) => (
            <CauseRow key={one.cause} cause={one} onPress={door(one.cause)} />
          ))}
        </CardRows>
      )}
      {folded === null ? null : (
        <Button kind="text" onPress={() => setOpen(!open)}>
          {open ? '收起' : `展开${folded}`}
        </Button>
      )}
    </Card>
  );
}

function CauseRow({ cause, onPress }: { cause: ChangeCause; onPress?: () => void }) {
  return <ListRow title={causeWords(cause)} trailing={causePoints(cause)} onPress={onPress} />;
}
