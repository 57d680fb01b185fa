import { networkInterfaces } from 'node:os';
import type { Settings } from './setting-definitions';

/** What a phone can reach: the public address, else this machine's in the local network. */
export function phoneAddress({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string {
  const own = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .find((entry) => entry.family === 'IPv4' && !entry.internal);
  return publicUrl ?? `http://${own?.address ?? 'localhost'}:${port}`;
}
