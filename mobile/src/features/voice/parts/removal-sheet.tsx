import type { VoiceNote } from '../../../platform/voice-note';
import { Button, Paragraph, Sheet } from '../../../ui';
import { throwAwayAndLeave } from '../going-on';

/** Beside 「听一遍」 a finger easily meets 「删除」, and all of it would be gone. */
export function RemovalSheet({ note, onClose }: { note: VoiceNote; onClose: () => void }) {
  return (
    <Sheet title="删除这段话？" onClose={onClose} closeLabel="不删">
      <Paragraph>录音和听到的话都会删掉，什么也不提交。要评价或投诉，得重新说一遍。</Paragraph>
      <Button kind="danger" onPress={() => void throwAwayAndLeave(note)}>
        删除
      </Button>
    </Sheet>
  );
}
