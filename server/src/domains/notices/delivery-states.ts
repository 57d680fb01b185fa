import type { DeliveryState } from '@yingshang/shared/contracts/notices';

/** As they are kept, a small number for each: a notice may have a million recipients. */
export const states: Readonly<Record<DeliveryState, number>> = {
  pending: 0,
  sent: 1,
  refused: 2,
  expired: 3,
  unknown: 4,
  capped: 5,
  muted: 6,
};

const names = new Map(Object.entries(states).map(([name, number]) => [number, name as DeliveryState]));

export function stateNamed(number: number): DeliveryState {
  const name = names.get(number);
  if (name === undefined) throw new Error(`no delivery state has the number ${number}`);
  return name;
}
