import Taro, { useDidShow } from '@tarojs/taro';
import { countUnread, MOST_UNREAD } from '@yingshang/shared/contracts/notices';
import { call } from './request';
import { useSession } from './session';

/** Of 消息, as app.config.ts orders the tabs. */
const MESSAGES_TAB = 2;

/** 「3」, 「99+」; null where there is nothing to read. */
export function badgeText(unread: number): string | null {
  if (unread === 0) return null;
  return unread > MOST_UNREAD ? `${MOST_UNREAD}+` : String(unread);
}

/** Marks the tab 消息 with what the person has not read. Unanswered, the mark stays as it was. */
export async function showUnread(): Promise<void> {
  const person = useSession.getState().person?.id;
  if (person === undefined) return paint(null);
  const answer = await call(countUnread);
  // Somebody else may sit here by now.
  if (answer.ok && useSession.getState().person?.id === person) paint(badgeText(answer.value.unread));
}

function paint(text: string | null): void {
  const index = MESSAGES_TAB;
  const painted = text === null ? Taro.removeTabBarBadge({ index }) : Taro.setTabBarBadge({ index, text });
  // Refused where no tab bar is in sight: the next page that has one paints it.
  void Promise.resolve(painted).catch(() => undefined);
}

/** On the pages that have a tab bar. */
export function useUnreadBadge(): void {
  useDidShow(() => void showUnread());
}

useSession.subscribe(({ person }, before) => {
  if (person?.id !== before.person?.id) void showUnread();
});
