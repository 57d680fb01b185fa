import type { GrantAnswer } from '@yingshang/shared/contracts/notices';

/** Only the mini-program may ask to send messages by WeChat. */
export const canSubscribe = false;

export function askToSubscribe(_templateIds: readonly string[]): Promise<ReadonlyMap<string, GrantAnswer>> {
  return Promise.resolve(new Map());
}
