import type { Place, SealedTable } from '../../platform/crypto';

export const sealedWechatAccounts: SealedTable = {
  table: 'wechat_accounts',
  columns: { sealed_openid: 'content' },
};

/** Uses of the key that one account takes. */
export const SEALS_AN_ACCOUNT = 1;

export const placeOfOpenid = (rowId: string): Place => ({
  table: sealedWechatAccounts.table,
  column: 'sealed_openid',
  rowId,
});
