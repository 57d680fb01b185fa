import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import {
  completedBy,
  consistencyRanges,
  emptyRoot,
  foldSubtrees,
  inclusionRanges,
  type LeafRange,
  leafHash,
  nodeHash,
  provesConsistency,
  provesInclusion,
  subtreesOf,
} from './index';

const TREES = 10_000;

/** By the definition of RFC 9162, 2.1.1, and nothing of the product but the two hashes. */
function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return hash(new Uint8Array());
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(hash, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

const leavesOf = (size: number, seed = 0) =>
  Array.from({ length: size }, (_, at) => leafHash(hash, utf8ToBytes(`${seed} ${at}`)));
const hashesOf = (leaves: readonly Uint8Array[], ranges: readonly LeafRange[]) =>
  ranges.map(({ from, to }) => rootOf(leaves.slice(from, to)));

const anyLog = fc.record({ size: fc.integer({ min: 1, max: 33 }), seed: fc.nat() });
const placed = anyLog.chain(({ size, seed }) =>
  fc.record({ size: fc.constant(size), seed: fc.constant(seed), at: fc.integer({ min: 0, max: size - 1 }) }),
);
const other = (bytes: Uint8Array, bit: number) => {
  const changed = bytes.slice();
  const at = Math.floor(bit / 8) % changed.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
};

interface PlacedPath {
  readonly at: number;
  readonly ranges: readonly LeafRange[];
  readonly path: readonly Uint8Array[];
}

/** Whether some node above a leaf passes for a leaf, with the rest of that leaf's path. */
function isTakenForLeaf(leaves: readonly Uint8Array[], { at, ranges, path }: PlacedPath, which: number) {
  const levels = 1 + (which % path.length);
  const under = [{ from: at, to: at + 1 }, ...ranges.slice(0, levels)];
  const from = Math.min(...under.map((range) => range.from));
  const to = Math.max(...under.map((range) => range.to));
  const forged = { leaf: rootOf(leaves.slice(from, to)), size: leaves.length, path: path.slice(levels) };
  const root = rootOf(leaves);
  return [at, at >> levels, from, which % leaves.length, leaves.length - 1].some((position) =>
    provesInclusion(hash, { ...forged, position }, root),
  );
}

describe('the public log', () => {
  // The first tests of RFC 6962 implementations: eight leaves that everybody's tests use.
  const known = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const knownLeaves = known.map((text) => leafHash(hash, hexToBytes(text)));

  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i known entries has the root that everybody finds', (size, root) => {
    const parts = subtreesOf({ from: 0, to: size }).map(({ level, index }) =>
      rootOf(knownLeaves.slice(index * 2 ** level, (index + 1) * 2 ** level)),
    );
    expect(bytesToHex(foldSubtrees(hash, parts))).toBe(root);
    expect(bytesToHex(rootOf(knownLeaves.slice(0, size)))).toBe(root);
  });

  it('is made of subtrees that storing its leaves one by one completes', () => {
    fc.assert(
      fc.property(anyLog, ({ size }) => {
        const stored = new Set(
          Array.from({ length: size }, (_, at) => completedBy(at)).flatMap((all) =>
            all.map(({ level, index }) => `${level} ${index}`),
          ),
        );
        return subtreesOf({ from: 0, to: size }).every(({ level, index }) => stored.has(`${level} ${index}`));
      }),
    );
  });

  it(`proves each of its entries, over ${TREES} logs, and nothing that is altered`, () => {
    fc.assert(
      fc.property(placed, fc.nat(255), fc.nat(), ({ size, seed, at }, bit, which) => {
        const leaves = leavesOf(size, seed);
        const root = rootOf(leaves);
        const ranges = inclusionRanges(at, size);
        const path = hashesOf(leaves, ranges);
        const leaf = leaves[at] ?? root;
        const proven = { leaf, position: at, size, path };
        const changed = which % (path.length + 1);
        const forged = path.map((one, place) => (place === changed ? other(one, bit) : one));
        return (
          provesInclusion(hash, proven, root) &&
          !provesInclusion(hash, { ...proven, leaf: other(leaf, bit) }, root) &&
          !provesInclusion(hash, proven, other(root, bit)) &&
          !provesInclusion(hash, { ...proven, path: [...path, root] }, root) &&
          (path.length === 0 || !provesInclusion(hash, { ...proven, path: path.slice(1) }, root)) &&
          (changed === path.length || !provesInclusion(hash, { ...proven, path: forged }, root)) &&
          !provesInclusion(hash, { ...proven, position: size }, root) &&
          !provesInclusion(hash, { ...proven, position: -1 }, root) &&
          // A node above it, at whatever place, with the rest of the path.
          (path.length === 0 || !isTakenForLeaf(leaves, { at, ranges, path }, which)) &&
          // The same place in a log of a size with another shape.
          (path.length === 0 || !provesInclusion(hash, { ...proven, size: size * 2 + 1 }, root))
        );
      }),
      { numRuns: TREES },
    );
  });

  it('does not take a node for a leaf', () => {
    const leaves = leavesOf(4);
    const [first, second, third, fourth] = leaves;
    if (!first || !second || !third || !fourth) throw new Error('four leaves were made');
    const node = nodeHash(hash, first, second);
    const path = [nodeHash(hash, third, fourth)];
    expect(provesInclusion(hash, { leaf: node, position: 0, size: 4, path }, rootOf(leaves))).toBe(false);
    expect(leafHash(hash, new Uint8Array([...first, ...second]))).not.toEqual(node);
  });

  it(`proves that it only grew, over ${TREES} pairs of logs, and nothing that is altered`, () => {
    fc.assert(
      fc.property(placed, fc.nat(255), fc.nat(), ({ size, seed, at }, bit, which) => {
        const leaves = leavesOf(size, seed);
        const first = at + 1;
        const [early, late] = [rootOf(leaves.slice(0, first)), rootOf(leaves)];
        const path = hashesOf(leaves, consistencyRanges(first, size));
        const proven = { first, second: size, path };
        const changed = which % (path.length + 1);
        const forged = path.map((one, place) => (place === changed ? other(one, bit) : one));
        const rewritten = leaves.map((one, place) => (place === which % first ? other(one, bit) : one));
        return (
          provesConsistency(hash, proven, early, late) &&
          !provesConsistency(hash, proven, other(early, bit), late) &&
          !provesConsistency(hash, proven, early, other(late, bit)) &&
          (changed === path.length || !provesConsistency(hash, { ...proven, path: forged }, early, late)) &&
          !provesConsistency(hash, { ...proven, path: [...path, late] }, early, late) &&
          !provesConsistency(hash, { ...proven, first: size + 1 }, early, late) &&
          !provesConsistency(hash, { ...proven, first: 0 }, emptyRoot(hash), late) &&
          // A log that was written anew cannot show that it begins with what was published.
          !provesConsistency(
            hash,
            { ...proven, path: hashesOf(rewritten, consistencyRanges(first, size)) },
            early,
            rootOf(rewritten),
          )
        );
      }),
      { numRuns: TREES },
    );
  });

  it('refuses to make proofs of what is not there', () => {
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
    expect(() => consistencyRanges(4, 3)).toThrow(RangeError);
    expect(() => consistencyRanges(0, 3)).toThrow(RangeError);
  });
});
