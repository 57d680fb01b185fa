import { publicLedgerKinds } from '@yingshang/shared/contracts/ledger';
import { canonicalJson, type JsonObject } from '@yingshang/shared/kernel';
import { commit, entryLeaf } from '@yingshang/shared/ledger';
import { hashOnServer } from '../../platform/crypto';
import type { FaultName } from './audit-faults';
import { coverOf, type ErasedPart } from './erasures';
import type { StoredEntry } from './ledger-entries.repository';
import type { NestedText } from './ledger-subjects';

const publicKinds: ReadonlySet<string> = new Set(publicLedgerKinds);

/** What is known outside the ledger's own tables about the row behind an entry. */
export interface RowBehind {
  /** Some domain answers for this kind. */
  readonly isAnsweredFor: boolean;
  readonly content: JsonObject | undefined;
  readonly texts: readonly NestedText[];
}

/** Why something may be gone. */
export interface Absences {
  readonly covered: ReadonlySet<string>;
  /** In a demo city: what was recorded up to here may have been reset. */
  readonly resetAt: Date | null;
}

export type EntryFinding = FaultName | 'erased' | 'reset';

/** Holds an entry, and the row behind it, to the leaf. @returns what is wrong, or why what is gone may be */
export function examineEntry(
  entry: StoredEntry,
  leafHash: Buffer,
  row: RowBehind,
  absences: Absences,
): EntryFinding[] {
  if (!entry.leafHash.equals(leafHash)) return ['entry-differs'];
  if (publicKinds.has(entry.kind)) return examinePublic(entry, row, absences);
  // Content beside a hidden entry would make its row needless.
  if (entry.content !== null) return ['entry-differs'];
  if (!row.isAnsweredFor) return ['kind-unknown'];
  if (row.content === undefined) return [whyGone(entry, 'row', absences) ?? 'row-missing'];
  if (!leafOfContent(entry, row.content)?.equals(leafHash)) return ['row-differs'];
  return row.texts.flatMap((text) => examineText(entry, row.content ?? {}, text, absences));
}

/** Everybody can read it on the log itself; a domain that has rows of it answers for them besides. */
function examinePublic(entry: StoredEntry, row: RowBehind, absences: Absences): EntryFinding[] {
  const said = objectIn(entry.content ?? '');
  if (said === undefined || canonicalJson(said) !== entry.content) return ['entry-differs'];
  if (!leafOfContent(entry, said)?.equals(entry.leafHash)) return ['entry-differs'];
  if (!row.isAnsweredFor) return [];
  if (row.content === undefined) return [whyGone(entry, 'row', absences) ?? 'row-missing'];
  return canonicalJson(row.content) === entry.content ? [] : ['row-differs'];
}

function examineText(
  entry: StoredEntry,
  content: JsonObject,
  { commitment, opened }: NestedText,
  absences: Absences,
): EntryFinding[] {
  if (!canonicalJson(content).includes(`"${commitment}"`)) return ['text-differs'];
  if (opened === null) return [whyGone(entry, 'texts', absences) ?? 'text-destroyed'];
  return commit(opened.salt, opened.text) === commitment ? [] : ['text-differs'];
}

function whyGone(
  entry: StoredEntry,
  part: ErasedPart,
  { covered, resetAt }: Absences,
): 'erased' | 'reset' | undefined {
  if (covered.has(coverOf(entry, part))) return 'erased';
  return resetAt !== null && entry.recordedAt <= resetAt ? 'reset' : undefined;
}

function leafOfContent(entry: StoredEntry, content: JsonObject): Buffer | undefined {
  const { kind, subject, recordedAt, salt } = entry;
  const record = { kind, subject, recordedAt: recordedAt.toISOString(), content };
  return salt.length === 32 ? Buffer.from(entryLeaf(hashOnServer, salt, record)) : undefined;
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject) // parsed from JSON, so nothing else is in it
      : undefined;
  } catch {
    return undefined;
  }
}
