import { goInstead } from '../../../platform/navigate';
import type { VoiceNote } from '../../../platform/voice-note';
import { Button, Sheet } from '../../../ui';
import { goOnInForm, hasForm, throwAway, throwAwayAndLeave } from '../going-on';
import type { SlotRow } from '../slot-rows';
import type { Slot, Understood } from '../understood';
import { UnderstoodCard } from './understood-card';

interface ChangeSheetProps {
  note: VoiceNote;
  now: Understood;
  rows: readonly SlotRow[];
  onOpen: (slot: Slot) => void;
  onClose: () => void;
}

/** 改一下: every row again, and the ways out. */
export function ChangeSheet({ note, now, rows, onOpen, onClose }: ChangeSheetProps) {
  const sayAgain = async () => {
    await throwAway(note);
    goInstead('speak');
  };
  return (
    <Sheet title="改哪里？" onClose={onClose} closeLabel="不改了">
      <UnderstoodCard rows={rows.filter(({ change }) => change !== null)} onChange={onOpen} />
      {hasForm(now) ? (
        <Button kind="secondary" onPress={() => void goOnInForm(note, now)}>
          {now.intent === 'complain' ? '到投诉页加照片、地点' : '到评价页加照片'}
        </Button>
      ) : null}
      <Button kind="secondary" icon="microphone" onPress={() => void sayAgain()}>
        都不对，重新说一遍
      </Button>
      <Button kind="text" onPress={() => void throwAwayAndLeave(note)}>
        不提交了，删除这段话
      </Button>
    </Sheet>
  );
}
