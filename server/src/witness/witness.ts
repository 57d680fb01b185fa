import {
  type EndorsedKey,
  emptyTree,
  type GrowingTree,
  growTree,
  keyOfId,
  rootOfTree,
  type SignedCheckpoint,
  verifyCheckpoint,
  verifyConsistency,
  verifyEndorsement,
} from '@yingshang/shared/ledger';
import { hashOnServer } from '../platform/crypto/hash-on-server';
import type { LogClient } from './log-client';
import type { WitnessFolder, WitnessMemory } from './witness-folder';

/** What no honest log does. */
export type WitnessFault =
  | 'key-changed'
  | 'key-unendorsed'
  | 'signature-wrong'
  | 'log-gone'
  | 'log-shrunk'
  | 'log-forked'
  | 'leaves-differ';

export interface Witnessed {
  /** Null: the log is what it was, or grew from it. */
  readonly fault: WitnessFault | null;
  /** Leaves that hold. */
  readonly size: number;
  readonly grown: number;
  /** The checkpoint that holds; null: none was ever seen. */
  readonly checkpoint: SignedCheckpoint | null;
  /** Where what proves the fault was written. */
  readonly evidence: string | null;
}

const rootOf = (tree: GrowingTree) => Buffer.from(rootOfTree(hashOnServer, tree)).toString('hex');

/**
 * Looks at the log once: are the keys those of before, or vouched for by them; is the newest checkpoint signed; does
 * it begin with the last one; do its leaves make its root. What held is kept, so that the next look begins there.
 * @throws LogUnreachable when the log does not answer
 */
export async function witnessOnce(url: string, log: LogClient, folder: WitnessFolder): Promise<Witnessed> {
  const before = folder.read() ?? { url, tree: emptyTree, checkpoint: null, keys: [] };
  const shout = (fault: WitnessFault, evidence: object): Witnessed => ({
    fault,
    size: before.tree.size,
    grown: 0,
    checkpoint: before.checkpoint,
    evidence: folder.keepEvidence(`${fault}-after-${before.tree.size}`, {
      fault,
      url,
      before: before.checkpoint,
      ...evidence,
    }),
  });
  const keys = await log.keys();
  const wrong = wrongKey(before.keys, keys);
  if (wrong !== undefined) return shout(wrong, { keysBefore: before.keys, keysNow: keys });
  const checkpoint = await log.checkpoint();
  if (checkpoint === null) {
    if (before.checkpoint !== null) return shout('log-gone', {});
    folder.remember({ ...before, keys });
    return { fault: null, size: 0, grown: 0, checkpoint: null, evidence: null };
  }
  if (!verifyCheckpoint(checkpoint, keys)) return shout('signature-wrong', { now: checkpoint, keys });
  if (checkpoint.size < before.tree.size) return shout('log-shrunk', { now: checkpoint });
  const path = await consistencyFrom(before, checkpoint, log);
  if (!path.holds) return shout('log-forked', { now: checkpoint, path: path.shown });
  const tree = await mirror(before.tree, checkpoint.size, log, folder);
  if (rootOf(tree) !== checkpoint.root)
    return shout('leaves-differ', { now: checkpoint, root: rootOf(tree) });
  const isNew = before.checkpoint?.signature !== checkpoint.signature;
  if (isNew) folder.addCheckpoint(checkpoint);
  folder.remember({ url, tree, checkpoint, keys });
  return { fault: null, size: tree.size, grown: tree.size - before.tree.size, checkpoint, evidence: null };
}

/** The first time every key is taken on trust: compare them with those that the city published elsewhere. */
function wrongKey(
  known: readonly EndorsedKey[],
  shown: readonly EndorsedKey[],
): 'key-changed' | 'key-unendorsed' | undefined {
  if (known.some((key) => keyOfId(shown, key.id)?.publicKey !== key.publicKey)) return 'key-changed';
  if (known.length === 0) return undefined;
  const trusted = [...known];
  for (const key of shown) {
    if (trusted.some(({ id }) => id === key.id)) continue;
    if (!verifyEndorsement(key, trusted)) return 'key-unendorsed';
    trusted.push(key);
  }
  return undefined;
}

async function consistencyFrom(
  before: WitnessMemory,
  now: SignedCheckpoint,
  log: LogClient,
): Promise<{ readonly holds: boolean; readonly shown: readonly string[] | null }> {
  if (before.checkpoint === null) return { holds: true, shown: null };
  if (before.checkpoint.size === now.size) return { holds: before.checkpoint.root === now.root, shown: null };
  const proof = await log.consistency(before.checkpoint.size, now.size);
  return { holds: verifyConsistency(proof, before.checkpoint, now), shown: proof.path };
}

async function mirror(
  tree: GrowingTree,
  size: number,
  log: LogClient,
  folder: WitnessFolder,
): Promise<GrowingTree> {
  let grown = tree;
  while (grown.size < size) {
    const leaves = await log.leaves(grown.size, size);
    folder.addLeaves(leaves);
    grown = growTree(
      hashOnServer,
      grown,
      leaves.map((leaf) => Buffer.from(leaf, 'hex')),
    ).tree;
  }
  return grown;
}
