import { LONGEST_COUNTER_NAME } from '@yingshang/shared/contracts/occasions';
import { longCounterName, noCounterName } from './occasions.refusals';

/** A counter is called as people see it on the spot, so it has a name, and a short one. */
export function refuseCounterName(typed: string) {
  const letters = Array.from(typed.trim()).length;
  if (letters === 0) return noCounterName();
  return letters > LONGEST_COUNTER_NAME ? longCounterName() : null;
}
