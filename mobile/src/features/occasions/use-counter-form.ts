import type { Counter } from '@yingshang/shared/contracts/occasions';
import { GREATEST_HOURLY_CAP, USUAL_HOURLY_CAP } from '@yingshang/shared/contracts/occasions';
import { useState } from 'react';
import { useAsking } from '../../platform/use-asking';
import { typedCap } from './counter-words';
import { saveCounter } from './use-counters';

interface Typed {
  readonly name: string;
  readonly hourlyCap: string;
  /** Empty: nobody in particular. */
  readonly officerId: string;
}

const asTyped = (counter: Counter | null): Typed => ({
  name: counter?.name ?? '',
  hourlyCap: String(counter?.hourlyCap ?? USUAL_HOURLY_CAP),
  officerId: counter?.officer?.id ?? '',
});

/** A new counter, or another name, cap or officer of `counter`. */
export function useCounterForm(unitId: string, counter: Counter | null, onSaved: () => void) {
  const [typed, setTyped] = useState(() => asTyped(counter));
  const { busy, problem, ask, setProblem } = useAsking();
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const save = async () => {
    const hourlyCap = typedCap(typed.hourlyCap);
    if (hourlyCap === null)
      return setProblem(`每小时最多几次：请填 1 到 ${GREATEST_HOURLY_CAP} 之间的整数。`);
    const wanted = { name: typed.name, hourlyCap, officerId: typed.officerId || null };
    const answer = await ask(() => saveCounter(unitId, counter?.id ?? null, wanted));
    if (answer.ok) onSaved();
  };
  return { typed, busy, problem, change, save: () => void save() };
}
