import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { stored } from '../../platform/storage';

const kept = stored('desk-words', 1, z.record(z.string(), z.record(z.string(), z.string())), {});
const MOST_KEPT = 12;

function keepWords(key: string, words: Readonly<Record<string, string>> | null): void {
  const others = Object.entries(kept.read()).filter(([one]) => one !== key);
  kept.write(Object.fromEntries(words === null ? others : [...others.slice(1 - MOST_KEPT), [key, words]]));
}

/** Several fields being written, kept on this device at every keystroke until they are sent. */
export function useKeptWords<Field extends string>(key: string, begun: Readonly<Record<Field, string>>) {
  const [words, setWords] = useState<Readonly<Record<Field, string>>>(() => ({
    ...begun,
    ...kept.read()[key],
  }));
  const [isChanged, setChanged] = useState(() => kept.read()[key] !== undefined);
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef(words);
  return {
    words,
    /** Something else stands there than at the beginning. */
    isChanged,
    write: (field: Field, text: string) => {
      latest.current = { ...latest.current, [field]: text };
      keepWords(key, latest.current);
      setWords(latest.current);
      setChanged(true);
    },
    /** Sent, or given up. */
    drop: () => {
      keepWords(key, null);
      latest.current = begun;
      setWords(begun);
      setChanged(false);
    },
  };
}
