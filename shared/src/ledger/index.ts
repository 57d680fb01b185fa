export {
  completedBy,
  emptyRoot,
  foldSubtrees,
  type Hash,
  type LeafRange,
  leafHash,
  nodeHash,
  type Subtree,
  subtreesOf,
} from './merkle-tree';
export {
  type Consistency,
  consistencyRanges,
  type Inclusion,
  inclusionRanges,
  provesConsistency,
  provesInclusion,
} from './proofs';
