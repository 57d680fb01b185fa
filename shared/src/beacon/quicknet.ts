import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * drand's quicknet: a value every three seconds, signed by a network of independent institutions, known to nobody
 * before. Chain 52db9ba7…e971, scheme bls-unchained-g1-rfc9380. Source: https://docs.drand.love
 */
export const quicknet = {
  chainHash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  /** Of round 1, seconds since 1970. */
  genesis: 1_692_803_367,
  /** Seconds. */
  period: 3,
} as const;

/** One round as the network publishes it, hexadecimal. */
export interface BeaconRound {
  readonly round: number;
  readonly signature: string;
}

/** When a round appears: milliseconds since 1970. */
export function timeOfRound(round: number): number {
  return (quicknet.genesis + (round - 1) * quicknet.period) * 1000;
}

/** The first round that appears at a time or after it. */
export function roundFrom(time: number): number {
  return Math.max(1, Math.ceil((time / 1000 - quicknet.genesis) / quicknet.period) + 1);
}

const SIGNED = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const SIGNATURE = /^[0-9a-f]{96}$/;

/** Whether the network signed this round; asked without a network. Takes some tens of milliseconds. */
export function isSignedRound({ round, signature }: BeaconRound): boolean {
  if (!Number.isSafeInteger(round) || round < 1 || !SIGNATURE.test(signature)) return false;
  const short = bls12_381.shortSignatures;
  try {
    const message = short.hash(sha256(uint64be(round)), SIGNED);
    return short.verify(hexToBytes(signature), message, hexToBytes(quicknet.publicKey));
  } catch {
    // No point of the curve.
    return false;
  }
}

/** The round's public value: the hash of its signature. */
export function randomnessOf({ signature }: BeaconRound): string {
  return bytesToHex(sha256(hexToBytes(signature)));
}

/** As a draw is bound to it. @example 'drand-quicknet:1000:fe290bec…' */
export function beaconText(round: BeaconRound): string {
  return `drand-quicknet:${round.round}:${randomnessOf(round)}`;
}

function uint64be(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
