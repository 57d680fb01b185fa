import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import {
  checkpointText,
  emptyTree,
  type GrowingTree,
  growTree,
  rootOfTree,
  type SignedCheckpoint,
  subtreesOf,
  treeOf,
} from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { hashOnServer } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { sequencerRuns } from './ledger.refusals';
import { LedgerKeys } from './ledger-keys.service';
import { LedgerLogRepository, type PendingEntry } from './ledger-log.repository';

const BATCH = 5_000;

export interface Sequenced {
  /** How many entries got their place. */
  readonly placed: number;
  readonly checkpoint: SignedCheckpoint | null;
}

/** Gives entries their place in the log and signs what it then is. One process at a time, whoever asks. */
@Injectable()
export class Sequencer {
  constructor(
    private readonly log: LedgerLogRepository,
    private readonly keys: LedgerKeys,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that waits, batch by batch, each with a checkpoint of its own.
   * @throws when the log is not what was signed last: nothing is signed on top of an altered log.
   */
  async run(): Promise<Outcome<Sequenced>> {
    let placed = 0;
    for (;;) {
      const batch = await this.transactions.run((manager) => this.placeBatch(manager));
      if (!batch.ok) return batch;
      placed += batch.value.placed;
      if (batch.value.taken < BATCH) return ok({ placed, checkpoint: await this.newest() });
    }
  }

  private async placeBatch(manager: EntityManager): Promise<Outcome<{ taken: number; placed: number }>> {
    if (!(await this.log.mayGivePlaces(manager))) return sequencerRuns();
    const { taken, entries } = await this.log.takePending(BATCH, manager);
    if (entries.length > 0) await this.append(entries, manager);
    return ok({ taken, placed: entries.length });
  }

  private async append(entries: readonly PendingEntry[], manager: EntityManager): Promise<void> {
    const before = await this.signedTree(manager);
    const leaves = entries.map(({ leafHash }) => leafHash);
    const { tree, completed } = growTree(hashOnServer, before, leaves);
    const placed = entries.map((entry, at) => ({ ...entry, position: before.size + at }));
    await this.log.addLeaves(placed, manager);
    await this.log.addSubtrees(completed, manager);
    await this.log.addCheckpoint(await this.signed(tree), manager);
  }

  /** The log as it is stored, held to what was signed. */
  private async signedTree(manager: EntityManager): Promise<GrowingTree> {
    const newest = await this.log.newestCheckpoint(manager);
    if (newest === undefined) return emptyTree;
    const parts = subtreesOf({ from: 0, to: newest.size });
    const tree = treeOf(newest.size, await this.log.hashesOf(parts, manager));
    if (rootOf(tree) !== newest.root)
      throw new Error(`the ledger of ${newest.size} is not what was signed: run pnpm cli ledger audit`);
    return tree;
  }

  private async signed(tree: GrowingTree): Promise<SignedCheckpoint> {
    const said = { size: tree.size, root: rootOf(tree), at: new Date(this.clock.now()).toISOString() };
    return { ...said, ...(await this.keys.sign(checkpointText(said))) };
  }

  private async newest(): Promise<SignedCheckpoint | null> {
    return (await this.log.newestCheckpoint()) ?? null;
  }
}

const rootOf = (tree: GrowingTree) => Buffer.from(rootOfTree(hashOnServer, tree)).toString('hex');
