import { signInWayNames } from '@yingshang/shared/contracts/identity';
import type { MyAccount, MySession } from '@yingshang/shared/contracts/my-data';
import { dayOf, sinceWhen } from '../../platform/dates';

/** What tells one signed-in device from another. */
export function sessionWords({ way, startedAt, usedAt, current }: MySession, now?: number): string {
  const used = current ? '正在使用' : `${sinceWhen(usedAt, now)}用过`;
  return `${signInWayNames[way]} · ${used} · ${dayOf(startedAt)}登录`;
}

export function wayWords(ways: MyAccount['ways']): string {
  return ways.map((way) => signInWayNames[way]).join('、');
}
