import { foldSubtrees, type Hash, nodeHash, type Subtree, subtreesOf } from './merkle-tree';

/** A complete subtree and its hash. */
export interface KnownSubtree extends Subtree {
  readonly hash: Uint8Array;
}

/** A log as far as it must be known to grow: its size, and the complete subtrees that make it up, from the left. */
export interface GrowingTree {
  readonly size: number;
  readonly peaks: readonly KnownSubtree[];
}

export const emptyTree: GrowingTree = { size: 0, peaks: [] };

/** A tree of a size from the hashes of its subtrees, as `subtreesOf` orders them. @throws when one is missing */
export function treeOf(size: number, hashes: readonly Uint8Array[]): GrowingTree {
  const peaks = subtreesOf({ from: 0, to: size }).map((subtree, at) => {
    const hash = hashes[at];
    if (hash === undefined) throw new RangeError(`a log of ${size} has more subtrees than ${hashes.length}`);
    return { ...subtree, hash };
  });
  return { size, peaks };
}

/** The tree with further leaves, and every subtree above the leaves that they complete, in the order of completion. */
export function growTree(
  hash: Hash,
  tree: GrowingTree,
  leaves: readonly Uint8Array[],
): { readonly tree: GrowingTree; readonly completed: readonly KnownSubtree[] } {
  const peaks = [...tree.peaks];
  const completed: KnownSubtree[] = [];
  leaves.forEach((leaf, at) => {
    peaks.push({ level: 0, index: tree.size + at, hash: leaf });
    for (let merged = mergeLast(hash, peaks); merged !== undefined; merged = mergeLast(hash, peaks))
      completed.push(merged);
  });
  return { tree: { size: tree.size + leaves.length, peaks }, completed };
}

/** The root over leaves of which none need be kept: a long roll is hashed a line at a time. */
export function rootOfLeaves(hash: Hash, leaves: Iterable<Uint8Array>): Uint8Array {
  const peaks: KnownSubtree[] = [];
  let index = 0;
  for (const leaf of leaves) {
    peaks.push({ level: 0, index, hash: leaf });
    index += 1;
    while (mergeLast(hash, peaks) !== undefined);
  }
  return rootOfTree(hash, { size: index, peaks });
}

export function rootOfTree(hash: Hash, { peaks }: GrowingTree): Uint8Array {
  return foldSubtrees(
    hash,
    peaks.map((peak) => peak.hash),
  );
}

/** Two subtrees of one size beside each other are one of twice the size. */
function mergeLast(hash: Hash, peaks: KnownSubtree[]): KnownSubtree | undefined {
  const [left, right] = [peaks[peaks.length - 2], peaks[peaks.length - 1]];
  if (left === undefined || right === undefined || left.level !== right.level) return undefined;
  const merged = {
    level: left.level + 1,
    index: left.index / 2,
    hash: nodeHash(hash, left.hash, right.hash),
  };
  peaks.length -= 2;
  peaks.push(merged);
  return merged;
}
