import { useState } from 'react';
import { goTo } from '../platform/navigate';
import type { Sound } from '../platform/recording';
import type { Correction, SpokenPlace } from '../platform/voice-note';
import { keepNote } from '../platform/voice-notes';
import { useVoice, type Voice } from './use-voice';

export interface Speaking {
  readonly voice: Voice;
  readonly problem: string | undefined;
}

/**
 * What is said is kept on this device first, then shown on a page of its own to be confirmed.
 * @param tapped asked when the recording has ended: what was chosen by a tap while it ran holds over what is heard
 */
export function useSpeaking(place: SpokenPlace, tapped?: () => Correction): Speaking {
  const [problem, setProblem] = useState<string>();
  const voice = useVoice(async (sound: Sound) => {
    const ticket = await keepNote(sound, place, tapped?.());
    setProblem(ticket === null ? '这台手机放不下了，没有存住。请清理一些空间再试，或直接打字。' : undefined);
    if (ticket !== null) goTo('heard', { ticket });
  });
  return { voice, problem };
}
