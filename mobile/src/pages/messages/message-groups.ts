import type { Message } from '@yingshang/shared/contracts/notices';
import { dayHeading } from '../../platform/dates';

/** Messages about one enterprise of the person's, or about none, on one day. */
export interface MessageGroup {
  readonly key: string;
  readonly enterprise: Message['enterprise'];
  readonly messages: readonly Message[];
}

export interface MessageDay {
  readonly heading: string;
  readonly groups: readonly MessageGroup[];
}

/** In the order in which they came, newest first: days, then enterprises by their newest message of the day. */
export function messageDays(messages: readonly Message[], now?: number): readonly MessageDay[] {
  return grouped(messages, ({ at }) => dayHeading(at, now)).map(([heading, ofDay]) => ({
    heading,
    groups: grouped(ofDay, ({ enterprise }) => enterprise?.id ?? '').map(([key, ofOne]) => ({
      key,
      enterprise: ofOne[0]?.enterprise ?? null,
      messages: ofOne,
    })),
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}
