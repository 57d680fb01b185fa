import { createHash } from 'node:crypto';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { namesAvailable, officerName } from '../../demo-city/officer-names';

/** A visibly made-up name (王示甲子) that stays the same for one device and role. */
export function demoName(visitorId: string, kind: PersonKind): string {
  const digest = createHash('sha256').update(`${kind}:${visitorId}`).digest();
  return officerName(digest.readUInt32BE(0) % namesAvailable);
}
