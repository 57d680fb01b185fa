import { createHash } from 'node:crypto';
import { commitText } from '@yingshang/shared/ledger';
import type { Place, SealedTable } from '../../platform/crypto';

/** The keys of statements; all else is sealed under them, and a rotation need not touch it. */
export const sealedStatementKeys: SealedTable = {
  table: 'statement_keys',
  columns: { sealed_key: 'content', sealed_salt: 'content' },
};

export const placeOfKey = (id: string, column: 'sealed_key' | 'sealed_salt'): Place => ({
  table: sealedStatementKeys.table,
  column,
  rowId: id,
});

export const placeOfText = (rowId: string): Place => ({ table: 'statement_texts', column: 'sealed', rowId });
export const placeOfMedium = (rowId: string): Place => ({
  table: 'statement_media',
  column: 'sealed',
  rowId,
});

export const placeOfMediumName = (rowId: string): Place => ({
  table: 'statement_media',
  column: 'sealed_name',
  rowId,
});

/** Uses of the city's key that one statement takes. */
export const SEALS_A_STATEMENT = 2;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** What a ledger's entry holds instead of the text, hexadecimal. */
export function textCommitment(salt: Uint8Array, text: string): string {
  return Buffer.from(commitText(sha256, salt, text)).toString('hex');
}
