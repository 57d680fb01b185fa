import { canonicalJson, type JsonObject } from '../kernel';
import { type Hash, leafHash, rootOfLeaves, utf8 } from '../ledger';

/** The leaf of a line, of the roll or of the results, in the Merkle tree of its kind. */
export function lineLeaf(hash: Hash, line: JsonObject): Uint8Array {
  return leafHash(hash, utf8(canonicalJson(line)));
}

/** The root over all lines, in the order of their numbers. */
export function rootOfLines(hash: Hash, lines: readonly JsonObject[]): Uint8Array {
  return rootOfLeaves(hash, leavesOf(hash, lines));
}

function* leavesOf(hash: Hash, lines: readonly JsonObject[]): Generator<Uint8Array> {
  for (const line of lines) yield lineLeaf(hash, line);
}
