import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import { useState } from 'react';
import { useDirectorySearch } from '../../../platform/use-directory-search';
import type { Named } from '../../../platform/voice-note';
import { Button, ChoiceList, FeedbackState, ListCard, ListRow, Loaded, SearchBox } from '../../../ui';
import { likelyUnits } from '../slot-choices';
import type { Understood } from '../understood';

interface UnitPickerProps {
  draft: VoiceDraft | null;
  now: Understood;
  /** Null: the person does not know whose it is. */
  onTake: (unit: Named | null) => void;
}

/** The units that may have been meant, and any other by a word of its name. */
export function UnitPicker({ draft, now, onTake }: UnitPickerProps) {
  const [typed, setTyped] = useState('');
  const likely = likelyUnits(draft, now);
  return (
    <>
      {likely.length === 0 ? null : (
        <ChoiceList
          label="可能是"
          choices={likely.map(({ id, name }) => ({ value: id, label: name }))}
          value={now.unit?.id}
          onChange={(id) => {
            const unit = likely.find((one) => one.id === id);
            if (unit !== undefined) onTake(unit);
          }}
        />
      )}
      <SearchBox label="找别的单位" placeholder="简称、拼音都可以" value={typed} onChange={setTyped} />
      {typed.trim() === '' ? null : <FoundUnits typed={typed} onTake={onTake} />}
      {now.intent === 'complain' ? (
        <Button kind="secondary" onPress={() => onTake(null)}>
          不知道，请平台确定
        </Button>
      ) : null}
    </>
  );
}

function FoundUnits({ typed, onTake }: { typed: string; onTake: (unit: Named) => void }) {
  const query = useDirectorySearch(typed);
  return (
    <Loaded query={query}>
      {({ units }) =>
        units.length === 0 ? (
          <FeedbackState kind="empty" title="没有找到这个单位" detail="换个简称试试。" />
        ) : (
          <ListCard label="找到的单位">
            {units.map(({ id, name, regionName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={regionName}
                spokenName={`选${name}`}
                onPress={() => onTake({ id, name })}
              />
            ))}
          </ListCard>
        )
      }
    </Loaded>
  );
}
