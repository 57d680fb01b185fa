import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import { useState } from 'react';
import type { Named } from '../../../platform/voice-note';
import { Button, ChoiceList, SearchBox } from '../../../ui';
import { FoundPlaces } from '../../../ui/found-places';
import { likelyUnits } from '../slot-choices';
import type { Understood } from '../understood';

interface UnitPickerProps {
  draft: VoiceDraft | null;
  now: Understood;
  /** Null: the person does not know whose it is. */
  onTake: (unit: Named | null) => void;
}

const NOTHING = { title: '没有找到这个单位', detail: '换个简称试试。' };

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
      {typed.trim() === '' ? null : (
        <FoundPlaces typed={typed} label="找到的单位" verb="选" nothing={NOTHING} onUnit={onTake} />
      )}
      {now.intent === 'complain' ? (
        <Button kind="secondary" onPress={() => onTake(null)}>
          不知道，请平台确定
        </Button>
      ) : null}
    </>
  );
}
