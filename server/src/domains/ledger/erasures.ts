import { commitText } from '@yingshang/shared/ledger';
import { hashOnServer } from '../../platform/crypto';
import type { EntryPlace, StoredEntry } from './ledger-entries.repository';

/** What was destroyed: the texts that a row commits to, while the row stays, or the row itself. */
export type ErasedPart = 'texts' | 'row';

/** What an erasure says of an entry: a commitment under that entry's own salt. */
export function coverOf(
  { kind, subject, salt }: EntryPlace & Pick<StoredEntry, 'salt'>,
  part: ErasedPart,
): string {
  const said = `erased ${part} ${kind} ${subject}`;
  return Buffer.from(commitText(hashOnServer, salt, said)).toString('hex');
}

/** The entries that erasures on the log cover, as they name them. */
export function coveredBy(contents: readonly string[]): ReadonlySet<string> {
  return new Set(contents.flatMap(coversIn));
}

/** Whoever altered such an entry finds that it covers nothing. */
function coversIn(content: string): string[] {
  try {
    const { covered } = JSON.parse(content) as { covered?: unknown };
    return Array.isArray(covered) ? covered.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
