import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';

/** One request at a time, started by a button: what it is at, and why the last one did not work. */
export function useAsking() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const ask = async <T>(request: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    setBusy(true);
    const answer = await request();
    setBusy(false);
    setProblem(answer.ok ? undefined : sentences(answer.refusal.message, answer.refusal.advice));
    return answer;
  };
  return { busy, problem, ask, setProblem };
}

/** Some refusals end with a full stop, some do not. */
export function sentences(message: string, advice: string): string {
  return `${message.replace(/。$/, '')}。${advice.replace(/。$/, '')}。`;
}
