import { LONGEST_STATEMENT } from '@yingshang/shared/contracts/statements';
import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Correction } from '../../../platform/voice-note';
import { Button, ChoiceList, LongField, Sheet } from '../../../ui';
import { StarInput } from '../../../ui/star-input';
import { choicesOf, type ListedSlot } from '../slot-choices';
import type { Slot, Understood } from '../understood';
import { UnitPicker } from './unit-picker';

interface SlotSheetProps {
  slot: Slot;
  draft: VoiceDraft | null;
  now: Understood;
  onCorrect: (part: Partial<Correction>) => void;
  onClose: () => void;
}

const titles: Readonly<Record<Slot, string>> = {
  intent: '您想做什么？',
  unit: '是哪个单位？',
  stars: '您满意吗？',
  topic: '是哪方面的事？',
  officerRole: '说的是哪类人员？',
  text: '改一改说的话',
};

/** One slot corrected by choices; the words by typing. */
export function SlotSheet({ slot, draft, now, onCorrect, onClose }: SlotSheetProps) {
  const take = (part: Partial<Correction>) => {
    onCorrect(part);
    onClose();
  };
  return (
    <Sheet title={titles[slot]} onClose={onClose} closeLabel={slot === 'text' ? '改好了' : '不改了'}>
      {slot === 'stars' ? (
        <StarInput
          label={titles.stars}
          value={
            now.stars === 1 || now.stars === 2 || now.stars === 3 || now.stars === 4 || now.stars === 5
              ? now.stars
              : null
          }
          onChange={(stars) => take({ stars })}
        />
      ) : null}
      {slot === 'unit' ? <UnitPicker draft={draft} now={now} onTake={(unit) => take({ unit })} /> : null}
      {slot === 'text' ? (
        <LongField
          label="说的话"
          hint="不用写自己的姓名和电话"
          value={now.text}
          most={LONGEST_STATEMENT}
          onChange={(text) => onCorrect({ text })}
        />
      ) : null}
      {slot === 'intent' || slot === 'topic' || slot === 'officerRole' ? (
        <Listed slot={slot} draft={draft} now={now} onTake={take} />
      ) : null}
    </Sheet>
  );
}

interface ListedProps {
  slot: ListedSlot;
  draft: VoiceDraft | null;
  now: Understood;
  onTake: (part: Partial<Correction>) => void;
}

function Listed({ slot, draft, now, onTake }: ListedProps) {
  const choices = choicesOf(slot, draft, now);
  return (
    <>
      <ChoiceList
        label={titles[slot]}
        choices={choices}
        value={choices.find(({ isNow }) => isNow)?.value}
        onChange={(value) => {
          const chosen = choices.find((one) => one.value === value);
          if (chosen !== undefined) onTake(chosen.sets);
        }}
      />
      {slot === 'intent' ? null : (
        <Button
          kind="text"
          onPress={() => onTake(slot === 'topic' ? { topic: null } : { officerRole: null })}
        >
          不写这一项
        </Button>
      )}
    </>
  );
}
