import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useAsking } from '../../platform/use-asking';

/** A form of several fields that is sent: what was refused stands beside its field, else under the form. */
export function useFieldAsking<Field extends string>(fields: readonly Field[]) {
  const { busy, problem, ask, setProblem } = useAsking();
  const [refused, setRefused] = useState<Field | null>(null);
  return {
    busy,
    problemOf: (field: Field) => (refused === field ? problem : undefined),
    problem: refused === null ? problem : undefined,
    send: async <T>(request: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      const answer = await ask(request);
      const named = answer.ok ? undefined : answer.refusal.field;
      setRefused(fields.find((field) => field === named) ?? null);
      return answer;
    },
    /** What is missing before it can be sent. */
    complain: (field: Field, words: string) => {
      setRefused(field);
      setProblem(words);
    },
  };
}
