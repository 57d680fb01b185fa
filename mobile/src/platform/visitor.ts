import * as z from 'zod/mini';
import { stored } from './storage';
import { uniqueId } from './unique-id';

const kept = stored('visitor', 1, z.nullable(z.string()), null);
let coming: Promise<string> | undefined;

/** A random number of this device: it finds again what was recorded here, and says nothing about the person. */
export function visitorId(): Promise<string> {
  const known = kept.read();
  if (known) return Promise.resolve(known);
  coming ??= uniqueId().then((id) => {
    kept.write(id);
    return id;
  });
  return coming;
}
