import { foldSubtrees, type Hash, type LeafRange, nodeHash, splitOf } from './merkle-tree';

/** The ranges whose hashes prove that the leaf at a position is in a log of a size, from the leaf up (RFC 9162, 2.1.3.1). */
export function inclusionRanges(position: number, size: number): LeafRange[] {
  if (!isWhole(position) || !isWhole(size) || position >= size)
    throw new RangeError(`no leaf ${position} in a log of ${size}`);
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const isLeft = position < middle;
    ranges.push(isLeft ? { from: middle, to } : { from, to: middle });
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  return ranges.toReversed();
}

/** The ranges whose hashes prove that a log of a size begins with one of an earlier size (RFC 9162, 2.1.4.1). */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  if (!isWhole(first) || !isWhole(second) || first < 1 || first > second)
    throw new RangeError(`no log of ${second} begins with one of ${first}`);
  const ranges: LeafRange[] = [];
  let [from, to] = [0, second];
  while (to !== first) {
    const middle = from + splitOf(to - from);
    const isLeft = first <= middle;
    ranges.push(isLeft ? { from: middle, to } : { from, to: middle });
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  // The earlier log's own root is known to whoever asks; a part of it is not.
  if (from > 0) ranges.push({ from, to });
  return ranges.toReversed();
}

export interface Inclusion {
  readonly leaf: Uint8Array;
  readonly position: number;
  readonly size: number;
  readonly path: readonly Uint8Array[];
}

/** Whether the path leads from the leaf to the root: every hash of it used, none missing (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  hash: Hash,
  { leaf, position, size, path }: Inclusion,
  root: Uint8Array,
): boolean {
  if (!isWhole(position) || !isWhole(size) || position >= size) return false;
  const ranges = inclusionRanges(position, size);
  if (ranges.length !== path.length || !areHashes([leaf, root, ...path])) return false;
  const found = path.reduce((below, sibling, at) => {
    const isRight = (ranges[at]?.from ?? 0) > position;
    return isRight ? nodeHash(hash, below, sibling) : nodeHash(hash, sibling, below);
  }, leaf);
  return isSame(found, root);
}

export interface Consistency {
  readonly first: number;
  readonly second: number;
  readonly path: readonly Uint8Array[];
}

/** Whether the path shows that the later root's log begins with the earlier root's (RFC 9162, 2.1.4.2). */
export function provesConsistency(
  hash: Hash,
  { first, second, path }: Consistency,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
): boolean {
  if (!isWhole(first) || !isWhole(second) || first < 1 || first > second) return false;
  if (!areHashes([firstRoot, secondRoot, ...path])) return false;
  if (first === second) return path.length === 0 && isSame(firstRoot, secondRoot);
  const ranges = consistencyRanges(first, second);
  if (ranges.length !== path.length) return false;
  const hashed = ranges.map((range, at) => ({ range, hash: path[at] ?? firstRoot }));
  // Where the earlier log is a node of the later, its root is the first hash that everything stands on.
  const start = ranges.some(({ to }) => to === first)
    ? []
    : [{ range: { from: 0, to: first }, hash: firstRoot }];
  const all = [...start, ...hashed].toSorted((a, b) => a.range.from - b.range.from);
  const earlier = all.filter(({ range }) => range.to <= first);
  return (
    isSame(
      foldSubtrees(
        hash,
        earlier.map((part) => part.hash),
      ),
      firstRoot,
    ) && isSame(foldRanges(hash, all, { from: 0, to: second }), secondRoot)
  );
}

/** The hash of a node of the tree from those of ranges that make it up. */
function foldRanges(
  hash: Hash,
  parts: readonly { readonly range: LeafRange; readonly hash: Uint8Array }[],
  { from, to }: LeafRange,
): Uint8Array {
  const whole = parts.find(({ range }) => range.from === from && range.to === to);
  if (whole !== undefined) return whole.hash;
  const middle = from + splitOf(to - from);
  return nodeHash(
    hash,
    foldRanges(hash, parts, { from, to: middle }),
    foldRanges(hash, parts, { from: middle, to }),
  );
}

const HASH_BYTES = 32;
const areHashes = (all: readonly Uint8Array[]) => all.every(({ length }) => length === HASH_BYTES);
const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** Of public hashes: nothing is learnt from how long it takes. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
