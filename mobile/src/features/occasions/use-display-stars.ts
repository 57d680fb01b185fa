import type { Stars } from '@yingshang/shared/contracts/ratings';
import { useEffect, useState } from 'react';
import { sentences } from '../../platform/use-asking';
import { asking, CLEAR_SECONDS, clearsByItself, type DisplayStep } from './display-step';
import { rateAtDisplay } from './rate-at-display';

/** Choose, send, thank, and back to the beginning for the next one. */
export function useDisplayStars(session: string) {
  const [step, setStep] = useState<DisplayStep>(asking);
  useEffect(() => {
    if (!clearsByItself(step)) return;
    const clearing = setTimeout(() => setStep(asking), CLEAR_SECONDS * 1_000);
    return () => clearTimeout(clearing);
  }, [step]);
  const send = async (stars: Stars) => {
    setStep({ at: 'sending', stars });
    const answer = await rateAtDisplay(session, stars);
    if (answer.ok) return setStep({ at: 'thanking' });
    const { message, advice } = answer.refusal;
    setStep({ at: 'refused', words: sentences(message, advice) });
  };
  return {
    step,
    choose: (stars: Stars) => setStep({ at: 'asking', stars }),
    send: (stars: Stars) => void send(stars),
    clear: () => setStep(asking),
  };
}
