import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Card, FeedbackState, Paragraph } from '../../../ui';
import { Speak } from '../../../ui/speak';
import { type SpokenOtherwise, searchWords, spokenOtherwise } from '../spoken-search';
import { useHearing } from '../use-hearing';

/** Said instead of typed: the box is filled, the results come as always. */
export function SayToFind({ onHeard }: { onHeard: (words: string) => void }) {
  const [otherwise, setOtherwise] = useState<SpokenOtherwise | null>(null);
  const speaking = useHearing((draft: VoiceDraft) => {
    setOtherwise(spokenOtherwise(draft));
    onHeard(searchWords(draft));
  });
  return (
    <Card>
      {speaking.listens ? (
        <FeedbackState kind="loading" icon="microphone" title="正在听您说的话…" />
      ) : (
        <Speak speaking={speaking} />
      )}
      {otherwise === null ? null : (
        <>
          <Paragraph>{otherwise.words}</Paragraph>
          <Button kind="secondary" onPress={() => lead(otherwise)}>
            {otherwise.action}
          </Button>
        </>
      )}
    </Card>
  );
}

function lead({ to, unitId }: SpokenOtherwise): void {
  const unit = unitId === null ? {} : { unit: unitId };
  if (to === 'complain') goTo('fileComplaint', unit);
  else if (unitId === null) goTo('ratings');
  else goTo('rate', unit);
}
