/** What an audit finds; each with the place where to look. */
export type FaultName = keyof typeof faultWords;

export interface LedgerFault {
  readonly fault: FaultName;
  /** In the log; of a checkpoint its size. Null: not in the log, or not about one leaf. */
  readonly position: number | null;
  readonly kind: string | null;
  readonly subject: string | null;
  /** A leaf hash, a subtree, an id of a key. */
  readonly detail: string | null;
}

/** For the operator, zh-CN. */
export const faultWords = {
  'row-differs': '业务记录与账本不符，被改动过',
  'row-missing': '业务记录不见了，账本上也没有注销或演示重置的说明',
  'row-unrecorded': '业务记录没有上过账本',
  'text-differs': '评价等文字与账本里的承诺不符，被改动过',
  'text-destroyed': '文字被销毁，账本上没有说明',
  'kind-unknown': '账本条目的种类没有业务认领',
  'entry-differs': '账本条目被改动过',
  'entry-missing': '账本条目不见了',
  'entry-unplaced': '账本条目没有排进账本，也不在等候',
  'leaf-differs': '账本叶子与见证方保存的不符',
  'leaf-missing': '账本叶子不见了',
  'subtree-differs': '账本中间节点被改动过',
  'subtree-missing': '账本中间节点不见了',
  'checkpoint-root': '签名快照与账本内容不符',
  'checkpoint-signature': '签名快照的签名无效',
  'checkpoint-missing': '见证过的签名快照不见了',
  'checkpoint-differs': '签名快照与见证方保存的不符',
  'receipt-invalid': '凭证的签名无效',
  'receipt-unkept': '凭证许诺的条目不在账本里',
  'key-differs': '账本公钥与密钥文件或它的编号不符',
} as const;

export const faultAt = (fault: FaultName, place: Partial<Omit<LedgerFault, 'fault'>>): LedgerFault => ({
  fault,
  position: null,
  kind: null,
  subject: null,
  detail: null,
  ...place,
});
