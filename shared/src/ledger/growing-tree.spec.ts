import { sha256 as hash } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import {
  completedBy,
  emptyTree,
  foldSubtrees,
  growTree,
  type KnownSubtree,
  leafHash,
  rootOfTree,
  subtreesOf,
  treeOf,
} from './index';

const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, at) => leafHash(hash, utf8ToBytes(String(at))));
const named = ({ level, index }: { level: number; index: number }) => `${level} ${index}`;

describe('a growing log', () => {
  it('is the same whether its leaves come at once or in parts, and completes what storing them one by one does', () => {
    fc.assert(
      fc.property(fc.nat(70), fc.nat(70), (size, cut) => {
        const leaves = leavesOf(size);
        const once = growTree(hash, emptyTree, leaves);
        const first = growTree(hash, emptyTree, leaves.slice(0, cut));
        const rest = growTree(hash, first.tree, leaves.slice(cut));
        expect(rest.tree).toEqual(once.tree);
        expect([...first.completed, ...rest.completed]).toEqual(once.completed);
        const byOne = leaves.flatMap((_, at) => completedBy(at)).filter(({ level }) => level > 0);
        expect(once.completed.map(named)).toEqual(byOne.map(named));
      }),
    );
  });

  it('goes on from the subtrees that were stored of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), (size) => {
        const leaves = leavesOf(size);
        const { tree, completed } = growTree(hash, emptyTree, leaves);
        const stored = new Map(completed.map((one: KnownSubtree) => [named(one), one.hash]));
        const hashes = subtreesOf({ from: 0, to: size }).map(
          (part) => (part.level === 0 ? leaves[part.index] : stored.get(named(part))) ?? new Uint8Array(),
        );
        expect(treeOf(size, hashes)).toEqual(tree);
        expect(rootOfTree(hash, tree)).toEqual(foldSubtrees(hash, hashes));
      }),
    );
  });

  it('does not go on where a subtree is missing', () => {
    expect(() => treeOf(3, leavesOf(1))).toThrow(RangeError);
  });
});
