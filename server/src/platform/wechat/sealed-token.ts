import type { Place, SealedTable } from '../crypto';

/** Whoever holds the token may send messages and read phone numbers in the city's name for two hours. */
export const sealedTokens: SealedTable = {
  table: 'wechat_tokens',
  columns: { sealed_token: 'content' },
};

export const placeOfToken = (rowId: string): Place => ({
  table: sealedTokens.table,
  column: 'sealed_token',
  rowId,
});
