import { NO_ENTERPRISE } from './messages.repository';

/** One person's message: the notice and what it is about. */
export interface MessageKey {
  readonly noticeId: string;
  readonly about: string;
}

/** As the contract's `messageId` writes it: about no enterprise, the notice says all. */
export function messageIdOf({ noticeId, about }: MessageKey): string {
  return about === NO_ENTERPRISE ? noticeId : `${noticeId}~${about}`;
}

export function messageKeyOf(id: string): MessageKey {
  const [noticeId = '', about = NO_ENTERPRISE] = id.split('~');
  return { noticeId, about };
}
