import { type BlockReason, blockReasons } from '@yingshang/shared/contracts/statements';

const byLabel: Readonly<Record<number, BlockReason>> = {
  10001: 'advert',
  20001: 'politics',
  20002: 'sexual',
  20003: 'abuse',
  20006: 'crime',
  20008: 'fraud',
  20012: 'vulgar',
  20013: 'copyright',
};

/** WeChat's category (`label` of msg_sec_check v2) in our words. */
export function reasonOfLabel(label: number): BlockReason {
  return byLabel[label] ?? 'other';
}

/** To the writer: what happened, and that the stars are not touched by it. */
export function blockNote(reason: BlockReason | null): string {
  return `这段文字可能含有${blockReasons[reason ?? 'other']}，暂不给单位和公众看；您的星级照常计入。觉得不对，可以再写一次补充说明。`;
}

/** To the writer of a complaint. */
export function blockedDocumentNote(reason: BlockReason | null): string {
  return `这份附件可能含有${blockReasons[reason ?? 'other']}，不给单位看；投诉照常办理。觉得不对，可以在补充说明里讲清楚。`;
}
