import type { Writer } from './statements.repository';

/** Who asks: a person when signed in, and in any case a device. */
export interface Asker {
  readonly actor: { readonly personId: string } | null;
  readonly visitorId: string;
}

/** Words of a person are the person's on any device; words of a device are the device's, whoever signs in on it. */
export function isWriter({ personId, visitorId }: Writer, asker: Asker): boolean {
  if (personId !== null) return asker.actor?.personId === personId;
  return visitorId !== null && visitorId === asker.visitorId;
}
