import { createHash } from 'node:crypto';
import { canonicalJson } from '@yingshang/shared/kernel';

/** The same content gives the same hash, in whatever order its keys were written. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url');
}
