import { type Hash, type LeafRange, nodeHash } from '@yingshang/shared/ledger';

/**
 * The tree of RFC 9162 as layers, the leaves first: node `at` of layer `level` stands above the leaves from
 * `at · 2^level` on, as far as there are any. A node without a neighbour goes up as it is.
 */
export const HASH_BYTES = 32;

/** Where the hash above a range of leaves, as a proof asks for it, lies among the layers. */
export function placeOfRange({ from, to }: LeafRange): { readonly level: number; readonly at: number } {
  const level = Math.ceil(Math.log2(to - from));
  return { level, at: from / 2 ** level };
}

/** An empty layer above another one; null above the root. */
export function layerAbove(below: Buffer): Buffer | null {
  const nodes = below.length / HASH_BYTES;
  return nodes < 2 ? null : Buffer.alloc(Math.ceil(nodes / 2) * HASH_BYTES);
}

/** Works out some nodes of the layer above: a hundred thousand at once would keep others waiting. */
export function fillLayer(
  hash: Hash,
  below: Buffer,
  above: Buffer,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let at = from; at < to; at += 1) {
    const start = 2 * at * HASH_BYTES;
    const left = below.subarray(start, start + HASH_BYTES);
    const right = below.subarray(start + HASH_BYTES, start + 2 * HASH_BYTES);
    above.set(right.length === 0 ? left : nodeHash(hash, left, right), at * HASH_BYTES);
  }
}
