import { useState } from 'react';
import {
  Button,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  SearchBox,
  Sheet,
} from '../../../ui';
import { useUnitSearch } from '../use-unit-search';

interface DirectSheetProps {
  busy: boolean;
  problem?: string;
  onDirect: (unitId: string) => void;
  onClose: () => void;
}

interface ChosenUnit {
  readonly id: string;
  readonly name: string;
}

/** To which unit a complaint goes: found by any word, named once more before it goes. */
export function DirectSheet({ busy, problem, onDirect, onClose }: DirectSheetProps) {
  const [typed, setTyped] = useState('');
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  return (
    <Sheet title="转给哪个单位" onClose={onClose}>
      {unit === null ? (
        <>
          <SearchBox label="搜单位名称、简称或职责" value={typed} onChange={setTyped} />
          {typed.trim() === '' ? null : <FoundUnits typed={typed} onChoose={setUnit} />}
        </>
      ) : (
        <>
          <Paragraph>{`转给${unit.name}办理。期限照常计算，投诉人会看到。`}</Paragraph>
          <ErrorText text={problem} />
          <Button loading={busy} onPress={() => onDirect(unit.id)}>
            {`转给${unit.name}`}
          </Button>
          <Button kind="text" onPress={() => setUnit(null)}>
            重新选择
          </Button>
        </>
      )}
    </Sheet>
  );
}

function FoundUnits({ typed, onChoose }: { typed: string; onChoose: (unit: ChosenUnit) => void }) {
  const query = useUnitSearch(typed);
  const { refusal } = query;
  if (refusal?.code.startsWith('search.'))
    return <FeedbackState kind="empty" title={refusal.message} detail={refusal.advice} />;
  return (
    <Loaded query={query}>
      {({ units }) =>
        units.length === 0 ? (
          <FeedbackState kind="empty" title="没有找到这个单位" detail="换个简称，或写它管的事试试。" />
        ) : (
          <ListCard label="找到的单位">
            {units.map(({ id, name, regionName, reason }) => (
              <ListRow
                key={id}
                title={name}
                caption={[regionName, reason].filter(Boolean).join(' · ')}
                onPress={() => onChoose({ id, name })}
              />
            ))}
          </ListCard>
        )
      }
    </Loaded>
  );
}
