/** SHA-256 in the product; handed in, so that the server may use its own and a test may watch. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/**
 * The Merkle tree of RFC 9162, section 2.1. A leaf is hashed with 0x00 in front, a node with 0x01, so that no node can
 * be shown as a leaf. Sizes and positions are whole numbers below 2^53.
 */
export function leafHash(hash: Hash, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + content.length);
  bytes.set(content, 1);
  return hash(bytes);
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 0x01;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash(bytes);
}

/** The root of a log without entries. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash(new Uint8Array());
}

/** A complete subtree: 2^level leaves from position index × 2^level on. What is stored of a log. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Leaves `from` (counted) to `to` (not counted). */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The complete subtrees that make up a range which the tree has as a node, from the left. */
export function subtreesOf({ from, to }: LeafRange): Subtree[] {
  const parts: Subtree[] = [];
  for (let at = from; at < to; ) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    parts.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return parts;
}

/** The hash of a range from those of its subtrees, as `subtreesOf` orders them: from the right, as the tree grows. */
export function foldSubtrees(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  const folded = hashes.reduceRight<Uint8Array | null>(
    (right, left) => (right === null ? left : nodeHash(hash, left, right)),
    null,
  );
  return folded ?? emptyRoot(hash);
}

/** The complete subtrees that end with the leaf at a position: what storing it adds, the leaf itself first. */
export function completedBy(position: number): Subtree[] {
  const completed: Subtree[] = [];
  for (let level = 0; (position + 1) % 2 ** level === 0; level += 1)
    completed.push({ level, index: (position + 1) / 2 ** level - 1 });
  return completed;
}

/** The greatest power of two below a size of at least two: where the tree divides. */
export function splitOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}
