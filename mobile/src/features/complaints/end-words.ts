import type { ClosingGround } from '@yingshang/shared/complaints';
import type { StatusKind } from '../../ui';

/** Short enough for a tag on a phone in large type; the story says it in full. */
const ends: Readonly<Record<ClosingGround, { readonly kind: StatusKind; readonly words: string }>> = {
  'complainant-confirmed': { kind: 'ok', words: '投诉人确认满意' },
  'revisit-satisfied': { kind: 'ok', words: '回访满意' },
  unreachable: { kind: 'neutral', words: '三次回访没联系上' },
  'supervisor-decided': { kind: 'warn', words: '经督查裁定' },
};

/** How a complaint ended, for a tag: green only where the complainant said that they are content. */
export const endWords = (ground: ClosingGround) => ends[ground];
