import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ledgerCheckpoint, ledgerKey } from '@yingshang/shared/contracts/ledger';
import type { EndorsedKey, GrowingTree, SignedCheckpoint } from '@yingshang/shared/ledger';
import { treeOf } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';

const HASH_BYTES = 32;

const memory = z.object({
  format: z.literal(1),
  url: z.string(),
  size: z.int().check(z.minimum(0)),
  /** The complete subtrees of the leaves kept, from the left. */
  peaks: z.array(z.string()),
  checkpoint: z.nullable(ledgerCheckpoint),
  keys: z.array(ledgerKey),
});

/** What a witness knows of a log. */
export interface WitnessMemory {
  readonly url: string;
  readonly tree: GrowingTree;
  readonly checkpoint: SignedCheckpoint | null;
  readonly keys: readonly EndorsedKey[];
}

/** The folder is not a witness's, or was damaged. */
export class FolderBroken extends Error {}

/**
 * Everything that a witness keeps, in one folder: `witness.json` (what it knows), `leaves.bin` (32 bytes a leaf),
 * `checkpoints.jsonl` (every checkpoint that held), and a file for every fault that it found.
 */
export class WitnessFolder {
  constructor(readonly path: string) {}

  /** Undefined: nothing was ever witnessed here. What a run that was cut off left behind is dropped. */
  read(): WitnessMemory | undefined {
    const file = join(this.path, 'witness.json');
    if (!existsSync(file)) return undefined;
    const read = z.safeParse(memory, jsonOf(readFileSync(file, 'utf8')));
    if (!read.success) throw new FolderBroken(file);
    const { url, size, peaks, checkpoint, keys } = read.data;
    const bytes = size === 0 ? 0 : statSync(this.leavesPath).size;
    if (bytes < size * HASH_BYTES) throw new FolderBroken(this.leavesPath);
    if (bytes > size * HASH_BYTES) truncateSync(this.leavesPath, size * HASH_BYTES);
    const tree = treeOf(
      size,
      peaks.map((peak) => Buffer.from(peak, 'hex')),
    );
    return { url, tree, checkpoint, keys };
  }

  addLeaves(leaves: readonly string[]): void {
    mkdirSync(this.path, { recursive: true });
    appendFileSync(this.leavesPath, Buffer.from(leaves.join(''), 'hex'));
  }

  /** After the leaves: until this is written, they count for nothing. */
  remember({ url, tree, checkpoint, keys }: WitnessMemory): void {
    mkdirSync(this.path, { recursive: true });
    const peaks = tree.peaks.map(({ hash }) => Buffer.from(hash).toString('hex'));
    const content: z.infer<typeof memory> = {
      format: 1,
      url,
      size: tree.size,
      peaks,
      checkpoint: checkpoint === null ? null : { ...checkpoint },
      keys: keys.map((key) => ({ ...key })),
    };
    const draft = join(this.path, 'witness.json.draft');
    writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`);
    renameSync(draft, join(this.path, 'witness.json'));
  }

  addCheckpoint(checkpoint: SignedCheckpoint): void {
    appendFileSync(join(this.path, 'checkpoints.jsonl'), `${JSON.stringify(checkpoint)}\n`);
  }

  /** What proves a fault, for whoever is to see it. @returns its path */
  keepEvidence(name: string, evidence: unknown): string {
    mkdirSync(this.path, { recursive: true });
    const path = join(this.path, `${name}.json`);
    writeFileSync(path, `${JSON.stringify(evidence, null, 2)}\n`);
    return path;
  }

  /** Every checkpoint that held, oldest first. */
  checkpoints(): SignedCheckpoint[] {
    const path = join(this.path, 'checkpoints.jsonl');
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const read = z.safeParse(ledgerCheckpoint, jsonOf(line));
        return read.success ? [read.data] : [];
      });
  }

  /** Hexadecimal, from a position to another. */
  leaves(from: number, to: number): string[] {
    if (to <= from) return [];
    const bytes = Buffer.alloc((to - from) * HASH_BYTES);
    const file = openSync(this.leavesPath, 'r');
    try {
      readSync(file, bytes, 0, bytes.length, from * HASH_BYTES);
    } finally {
      closeSync(file);
    }
    return Array.from({ length: to - from }, (_, at) =>
      bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES).toString('hex'),
    );
  }

  private get leavesPath(): string {
    return join(this.path, 'leaves.bin');
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
