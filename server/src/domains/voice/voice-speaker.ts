import type { Actor } from '@yingshang/shared/contracts/definition';
import type { Speaker } from './voice.repository';

/** Who asks: a person when signed in, and in any case a device. */
export interface Asker {
  readonly actor: Actor | null;
  readonly visitorId: string;
}

/** A recording of a person is theirs on any device; else it is the device's. */
export function speakerOf({ actor, visitorId }: Asker): Speaker {
  return actor === null ? { personId: null, visitorId } : { personId: actor.personId, visitorId: null };
}

/** What a device recorded stays its own, also after somebody signed in on it: they must, to complain. */
export function isSpeaker({ personId, visitorId }: Speaker, asker: Asker): boolean {
  return personId === null ? visitorId === asker.visitorId : asker.actor?.personId === personId;
}
