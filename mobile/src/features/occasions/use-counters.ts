import {
  changeCounter,
  closeCounter,
  cutDisplayOff,
  listCounters,
  makeCounter,
  pairDisplay,
  type WantedCounter,
} from '@yingshang/shared/contracts/occasions';
import type { Outcome } from '@yingshang/shared/kernel';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function useCounters(unitId: string) {
  return useQuery(`counters:${unitId}`, () => call(listCounters, { params: { id: unitId } }));
}

/** Each change makes the list old. What was refused changed nothing, and must not take what was typed away. */
async function changed<T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await answer;
  if (outcome.ok) forget('counters:');
  return outcome;
}

export interface CounterPlace {
  readonly unitId: string;
  readonly counterId: string;
}

const placed = ({ unitId, counterId }: CounterPlace) => ({ params: { id: unitId, counterId }, body: {} });

/** A new counter, or, with an id, another name, officer or cap of one. */
export const saveCounter = (unitId: string, counterId: string | null, wanted: WantedCounter) =>
  changed(
    counterId === null
      ? call(makeCounter, { params: { id: unitId }, body: wanted })
      : call(changeCounter, { params: { id: unitId, counterId }, body: wanted }),
  );

export const close = (place: CounterPlace) => changed(call(closeCounter, placed(place)));
export const cutOff = (place: CounterPlace) => changed(call(cutDisplayOff, placed(place)));
/** The list stays as it is: fetching it anew would take the code off the screen. */
export const pair = (place: CounterPlace) => call(pairDisplay, placed(place));
