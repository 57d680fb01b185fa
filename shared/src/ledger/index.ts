export {
  emptyTree,
  type GrowingTree,
  growTree,
  type KnownSubtree,
  rootOfLeaves,
  rootOfTree,
  treeOf,
} from './growing-tree';
export { commitText, entryLeaf, type LedgerRecord, SALT_BYTES } from './ledger-entry';
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
export {
  commit,
  leafOf,
  type ShownConsistency,
  type ShownInclusion,
  verifyConsistency,
  verifyInclusion,
} from './recorded';
export {
  keyOfId,
  type LedgerKey,
  ledgerKeyId,
  type VerifySignature,
  verifySignature,
} from './signatures';
export {
  checkpointText,
  type EndorsedKey,
  endorsementText,
  receiptText,
  type SignedCheckpoint,
  type SignedReceipt,
  verifyCheckpoint,
  verifyEndorsement,
  verifyReceipt,
} from './signed-words';
export { utf8 } from './utf8';
