import { networkInterfaces } from 'node:os';

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** The address under which a phone in the same network finds us; undefined when there is none. */
export function lanAddress(host) {
  if (loopback.has(host)) return undefined;
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter((entry) => entry !== undefined && entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);
  // A container bridge also has a private address; homes and offices mostly use these two ranges.
  return addresses.find((address) => /^(192\.168|10)\./.test(address)) ?? addresses[0];
}
