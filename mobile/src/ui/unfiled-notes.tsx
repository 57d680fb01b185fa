import { goTo } from '../platform/navigate';
import type { VoiceNote } from '../platform/voice-note';
import { useVoiceNotes } from '../platform/voice-notes';
import { ListCard } from './card';
import { ListRow } from './list-row';
import { lengthWords } from './voice-button';

/** What was said on this device and nobody confirmed yet; nothing where there is none. */
export function UnfiledNotes() {
  const notes = useVoiceNotes();
  if (notes.length === 0) return null;
  return (
    <ListCard label="说过、还没有提交的话">
      {notes.toReversed().map((note) => (
        <ListRow
          key={note.ticket}
          icon="microphone"
          title="您说的一段话还没有提交"
          detail={`录音 ${lengthWords(note.seconds)}，${stateWords(note)}`}
          onPress={() => goTo('heard', { ticket: note.ticket })}
        />
      ))}
    </ListCard>
  );
}

function stateWords({ isSent, handedOver }: VoiceNote): string {
  if (handedOver) return '联网后自动提交';
  return isSent ? '点这里接着办' : '存在这台手机里，联网后送出';
}
