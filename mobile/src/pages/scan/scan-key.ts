import * as z from 'zod/mini';
import { stored } from '../../platform/storage';
import { uniqueId } from '../../platform/unique-id';

const last = stored('scan', 1, z.nullable(z.object({ token: z.string(), key: z.string() })), null);

/** A code counts once: opened again, the page repeats the same request instead of being told that it was used. */
export async function scanKey(token: string): Promise<string> {
  const known = last.read();
  if (known?.token === token) return known.key;
  const key = await uniqueId();
  last.write({ token, key });
  return key;
}
