import { canonicalJson, type JsonObject } from '../kernel';
import { emptyTree, growTree, type Hash, leafHash, rootOfTree, utf8 } from '../ledger';

/** The leaf of a line, of the roll or of the results, in the Merkle tree of its kind. */
export function lineLeaf(hash: Hash, line: JsonObject): Uint8Array {
  return leafHash(hash, utf8(canonicalJson(line)));
}

/** The root over all lines, in the order of their numbers. */
export function rootOfLines(hash: Hash, lines: readonly JsonObject[]): Uint8Array {
  const leaves = lines.map((line) => lineLeaf(hash, line));
  return rootOfTree(hash, growTree(hash, emptyTree, leaves).tree);
}
