import * as z from 'zod/mini';

/**
 * By which way somebody came to rate. `counter`: scanned the changing code of a counter. `display`: touched the stars
 * on the counter's own display. `printed`: scanned a printed code. `card`: from the card of a unit or an officer.
 * `case`: after a case of theirs was finished.
 */
export const ratingChannel = z.enum(['counter', 'display', 'printed', 'card', 'case']);
export type RatingChannel = z.infer<typeof ratingChannel>;

export const channelNames: Readonly<Record<RatingChannel, string>> = {
  counter: '窗口扫码评价',
  display: '窗口评价屏',
  printed: '扫张贴的二维码',
  card: '从名片评价',
  case: '办结后评价',
};
