import { beaconText, isSignedRound } from './quicknet';

/**
 * What can be said of a draw's public value without a network. `signed`: the network signed that very round.
 * `forged`: it did not. `unsigned`: a round of the network, published without its signature. `other`: a value of another
 * kind, as the numbers of a lottery, which two people typed.
 */
export type ValueOrigin =
  | { readonly origin: 'signed' | 'forged' | 'unsigned'; readonly round: number }
  | { readonly origin: 'other' };

const QUICKNET = /^drand-quicknet:([1-9][0-9]{0,14}):[0-9a-f]{64}$/;

/** @param signature of the round, hexadecimal, where it was published */
export function originOfValue(beacon: string, signature: string | undefined): ValueOrigin {
  const written = QUICKNET.exec(beacon)?.[1];
  if (written === undefined) return { origin: 'other' };
  const round = Number(written);
  if (signature === undefined) return { origin: 'unsigned', round };
  // The signature is asked first: only of a well-formed one is there a value.
  const isSigned = isSignedRound({ round, signature }) && beaconText({ round, signature }) === beacon;
  return { origin: isSigned ? 'signed' : 'forged', round };
}
