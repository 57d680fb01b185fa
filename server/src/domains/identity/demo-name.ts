import { createHash } from 'node:crypto';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { namesAvailable, officerName } from '../../demo-city/officer-names';

/** A visibly made-up name (王示甲子) that stays the same for one device, kind and desk. */
export function demoName(visitorId: string, kind: PersonKind, desk: string): string {
  const digest = createHash('sha256').update(`${kind}:${desk}:${visitorId}`).digest();
  return officerName(digest.readUInt32BE(0) % namesAvailable);
}
