import {
  type EndorsedKey,
  emptyTree,
  type GrowingTree,
  growTree,
  type KnownSubtree,
  keyOfId,
  type LedgerKey,
  rootOfTree,
  type SignedCheckpoint,
  verifyCheckpoint,
  verifyEndorsement,
  verifyReceipt,
} from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { hashOnServer, type SigningKeys } from '../../platform/crypto';
import { type Absences, examineEntry, type RowBehind } from './audit-entry';
import { faultAt, type LedgerFault } from './audit-faults';
import type { AuditReport, KeptReceipt, Outside } from './audit-report';
import { coveredBy } from './erasures';
import type { AuditedLeaf, LedgerAuditRepository } from './ledger-audit.repository';
import type { StoredEntry } from './ledger-entries.repository';
import type { LedgerSubjects } from './ledger-subjects';

const PAGE = 2_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
/** One altered leaf shows at many places; more than this nobody reads. */
const MOST_FAULTS = 10_000;

/** One audit under way. */
export class AuditRun {
  private readonly faults: LedgerFault[] = [];
  private keys: readonly LedgerKey[] = [];
  private absences: Absences = { covered: new Set(), resetAt: null };
  private tree: GrowingTree = emptyTree;
  /** The stored leaves no longer make what was signed: said once, where it begins. */
  private isOff = false;
  private readonly seen = { checkpoints: 0, entries: 0, erased: 0, reset: 0 };
  private readonly checkpointsHere = new Map<number, SignedCheckpoint>();

  constructor(
    private readonly repository: LedgerAuditRepository,
    private readonly subjects: LedgerSubjects,
    private readonly signing: SigningKeys,
    private readonly outside: Outside,
    private readonly manager: EntityManager,
  ) {}

  async all(keys: readonly EndorsedKey[], isDemo: boolean): Promise<AuditReport> {
    this.checkKeys(keys);
    this.absences = {
      covered: coveredBy(await this.repository.contentsOf('erasure', this.manager)),
      resetAt: isDemo ? await this.repository.lastReset(this.manager) : null,
    };
    const size = Math.max(await this.repository.size(this.manager), this.outside.witness?.size ?? 0);
    for (let from = 0; from < size; from += PAGE) await this.checkPage(from, Math.min(size, from + PAGE));
    await this.checkUnplaced();
    this.checkWitnessed();
    await this.checkReceipts();
    await this.checkRows();
    return { size, ...this.seen, receipts: this.outside.receipts.length, faults: this.faults };
  }

  /** The registered keys are what their ids say, the file's own, and each vouched for by an elder. */
  private checkKeys(keys: readonly EndorsedKey[]): void {
    const own = new Map(this.signing.all().map(({ id, publicKey }) => [id, publicKey]));
    const good = keys.filter((key, at) => {
      const isItself = keyOfId(keys, key.id)?.publicKey === key.publicKey;
      const isOurs = (own.get(key.id) ?? key.publicKey) === key.publicKey;
      const elders = keys.slice(0, at);
      const isVouched = key.endorsedBy === null || verifyEndorsement(key, elders, this.signing.verify);
      if (isItself && isOurs && isVouched) return true;
      this.add(faultAt('key-differs', { detail: key.id }));
      return false;
    });
    // What the file holds was not put there through the database.
    const missing = this.signing.all().filter(({ id }) => !good.some((key) => key.id === id));
    this.keys = [...good, ...missing];
  }

  private async checkPage(from: number, to: number): Promise<void> {
    const { witness } = this.outside;
    const stored = await this.repository.leaves(from, to, this.manager);
    const byPosition = new Map(stored.map((leaf) => [leaf.position, leaf]));
    const seen = witness === null ? [] : await witness.leaves(from, Math.min(to, witness.size));
    const leaves: Buffer[] = [];
    for (let position = from; position < to; position += 1)
      leaves.push(await this.checkLeaf(position, byPosition.get(position), seen[position - from]));
    await this.checkEntries(stored);
    await this.checkTree(from, leaves);
  }

  /** @returns the leaf to go on with: the witness's word counts more than the table's. */
  private async checkLeaf(
    position: number,
    leaf: AuditedLeaf | undefined,
    witnessed: string | undefined,
  ): Promise<Buffer> {
    const expected = witnessed === undefined ? undefined : Buffer.from(witnessed, 'hex');
    if (leaf === undefined) {
      const entry = witnessed === undefined ? undefined : await this.entryOf(witnessed);
      this.add(faultAt('leaf-missing', { position, ...placeOf(entry), detail: witnessed ?? null }));
      return expected ?? Buffer.alloc(32);
    }
    if (expected !== undefined && !expected.equals(leaf.leafHash))
      this.add(faultAt('leaf-differs', { position, ...placeOf(leaf.entry), detail: witnessed ?? null }));
    return expected ?? leaf.leafHash;
  }

  private async checkEntries(leaves: readonly AuditedLeaf[]): Promise<void> {
    const entries = leaves.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    const rows = await this.rowsBehind(entries);
    for (const { position, leafHash, entry } of leaves) {
      if (entry === null) this.add(faultAt('entry-missing', { position, detail: leafHash.toString('hex') }));
      else this.checkEntry(entry, leafHash, position, rows.get(entry.id));
    }
  }

  private checkEntry(
    entry: StoredEntry,
    leafHash: Buffer,
    position: number | null,
    row: RowBehind = NOBODY,
  ): void {
    this.seen.entries += 1;
    for (const finding of examineEntry(entry, leafHash, row, this.absences)) {
      if (finding === 'erased') this.seen.erased += 1;
      else if (finding === 'reset') this.seen.reset += 1;
      else this.add(faultAt(finding, { position, ...placeOf(entry) }));
    }
  }

  private async rowsBehind(entries: readonly StoredEntry[]): Promise<ReadonlyMap<string, RowBehind>> {
    const rows = new Map<string, RowBehind>();
    for (const kind of new Set(entries.map((entry) => entry.kind))) {
      const some = entries.filter((entry) => entry.kind === kind);
      const domain = this.subjects.of(kind);
      if (domain === undefined) continue;
      const subjects = some.map(({ subject }) => subject);
      const contents = await domain.contentsOf(subjects, this.manager);
      const texts = await domain.textsOf?.(subjects, this.manager);
      for (const { id, subject } of some)
        rows.set(id, {
          isAnsweredFor: true,
          content: contents.get(subject),
          texts: texts?.get(subject) ?? [],
        });
    }
    return rows;
  }

  private async checkTree(from: number, leaves: readonly Buffer[]): Promise<void> {
    const to = from + leaves.length;
    await this.checkSubtrees(leaves);
    for (const checkpoint of await this.repository.checkpoints(from, to, this.manager)) {
      this.tree = growTree(
        hashOnServer,
        this.tree,
        leaves.slice(this.tree.size - from, checkpoint.size - from),
      ).tree;
      this.checkCheckpoint(checkpoint);
    }
    this.tree = growTree(hashOnServer, this.tree, leaves.slice(this.tree.size - from)).tree;
  }

  private async checkSubtrees(leaves: readonly Buffer[]): Promise<void> {
    const { completed } = growTree(hashOnServer, this.tree, leaves);
    const stored = await this.repository.subtrees(completed, this.manager);
    const byName = new Map(stored.map((one) => [nameOf(one), one.hash]));
    for (const expected of completed) {
      const hash = byName.get(nameOf(expected));
      const place = { position: expected.index * 2 ** expected.level, detail: nameOf(expected) };
      if (hash === undefined) this.add(faultAt('subtree-missing', place));
      else if (!Buffer.from(hash).equals(expected.hash)) this.add(faultAt('subtree-differs', place));
    }
  }

  private checkCheckpoint(checkpoint: SignedCheckpoint): void {
    this.seen.checkpoints += 1;
    this.checkpointsHere.set(checkpoint.size, checkpoint);
    const position = checkpoint.size;
    const isSigned = verifyCheckpoint(checkpoint, this.keys, this.signing.verify);
    if (!isSigned) this.add(faultAt('checkpoint-signature', { position, detail: checkpoint.keyId }));
    const root = Buffer.from(rootOfTree(hashOnServer, this.tree)).toString('hex');
    if (root === checkpoint.root || (this.isOff && isSigned)) return;
    this.isOff = isSigned;
    this.add(faultAt('checkpoint-root', { position, detail: root }));
  }

  private async checkUnplaced(): Promise<void> {
    for (let after = FIRST_ID; ; ) {
      const entries = await this.repository.unplaced(after, PAGE, this.manager);
      const rows = await this.rowsBehind(entries);
      for (const entry of entries) {
        if (!entry.isQueued) this.add(faultAt('entry-unplaced', placeOf(entry)));
        this.checkEntry(entry, entry.leafHash, null, rows.get(entry.id));
      }
      const last = entries.at(-1);
      if (last === undefined || entries.length < PAGE) return;
      after = last.id;
    }
  }

  private checkWitnessed(): void {
    for (const seen of this.outside.witness?.checkpoints ?? []) {
      const here = this.checkpointsHere.get(seen.size);
      const place = { position: seen.size, detail: seen.root };
      if (here === undefined) this.add(faultAt('checkpoint-missing', place));
      else if (here.root !== seen.root || here.at !== seen.at || here.signature !== seen.signature)
        this.add(faultAt('checkpoint-differs', place));
    }
  }

  private async checkReceipts(): Promise<void> {
    for (let from = 0; from < this.outside.receipts.length; from += PAGE) {
      const page = this.outside.receipts.slice(from, from + PAGE);
      const entries = await this.repository.byLeafHash(
        page.map(({ leafHash }) => leafHash),
        this.manager,
      );
      const byHash = new Map(entries.map((entry) => [entry.leafHash.toString('hex'), entry]));
      for (const receipt of page) this.checkReceipt(receipt, byHash.get(receipt.leafHash));
    }
  }

  private checkReceipt(receipt: KeptReceipt, entry: StoredEntry | undefined): void {
    const place = {
      kind: entry?.kind ?? receipt.kind ?? null,
      subject: entry?.subject ?? receipt.subject ?? null,
      detail: receipt.leafHash,
    };
    if (!verifyReceipt(receipt, this.keys, this.signing.verify)) this.add(faultAt('receipt-invalid', place));
    else if (entry?.recordedAt.toISOString() !== receipt.recordedAt)
      this.add(faultAt('receipt-unkept', place));
  }

  /** Rows that came into a table without ever being recorded. */
  private async checkRows(): Promise<void> {
    for (const domain of this.subjects.all()) {
      if (domain.subjectsAfter === undefined) continue;
      for (let after: string | null = null; ; ) {
        const subjects: readonly string[] = await domain.subjectsAfter(after, PAGE, this.manager);
        const recorded = await this.repository.recorded(domain.kind, subjects, this.manager);
        for (const subject of subjects)
          if (!recorded.has(subject)) this.add(faultAt('row-unrecorded', { kind: domain.kind, subject }));
        if (subjects.length < PAGE) break;
        after = subjects.at(-1) ?? null;
      }
    }
  }

  private async entryOf(leafHash: string): Promise<StoredEntry | undefined> {
    return (await this.repository.byLeafHash([leafHash], this.manager))[0];
  }

  private add(fault: LedgerFault): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }
}

const NOBODY: RowBehind = { isAnsweredFor: false, content: undefined, texts: [] };
const nameOf = ({ level, index }: Pick<KnownSubtree, 'level' | 'index'>) => `${level}/${index}`;
const placeOf = (entry: StoredEntry | null | undefined) => ({
  kind: entry?.kind ?? null,
  subject: entry?.subject ?? null,
});
