import { hearWords, type VoiceDraft } from '@yingshang/shared/contracts/voice';
import { useState } from 'react';
import { useAnswers } from '../../platform/answers';
import { lastUnit } from '../../platform/last-unit';
import type { Sound } from '../../platform/recording';
import { call } from '../../platform/request';
import { sentences } from '../../platform/use-asking';
import { useVoice } from '../../ui/use-voice';

/** Words for the search box: recognised, and kept nowhere. */
export function useHearing(onHeard: (draft: VoiceDraft) => void) {
  const [problem, setProblem] = useState<string>();
  const [listens, setListens] = useState(false);
  const hear = async ({ wav }: Sound) => {
    setProblem(undefined);
    setListens(true);
    const { regionCode } = useAnswers.getState().answers;
    const around = {
      page: 'search' as const,
      unitId: null,
      lastUnitId: lastUnit.read(),
      regionCode: regionCode ?? null,
    };
    const answer = await call(hearWords, { body: { voice: wav, around } });
    setListens(false);
    if (!answer.ok) return setProblem(sentences(answer.refusal.message, answer.refusal.advice));
    const { draft, unheard } = answer.value;
    if (draft !== null) return onHeard(draft);
    if (unheard !== null) setProblem(sentences(unheard.message, unheard.advice));
  };
  return { voice: useVoice(hear), problem, listens };
}
