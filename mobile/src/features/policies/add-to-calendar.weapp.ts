import Taro from '@tarojs/taro';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { calendarEntries } from './calendar-entries';

export type AddedToCalendar = 'added' | 'refused' | 'failed';

export const addedWords = '已加入手机日历，截止前7天会提醒。';

/** Phones before WeChat 8 take nothing. */
export function calendarWay(): 'here' | 'elsewhere' | 'none' {
  return Taro.canIUse('addPhoneCalendar') ? 'here' : 'none';
}

/** The last day of each window, as the phone's calendar is best kept short. The person may refuse WeChat's question. */
export async function addToCalendar(policy: PolicyView, today: string): Promise<AddedToCalendar> {
  try {
    for (const { title, description, startTime, alarmOffset } of calendarEntries(policy, today))
      await Taro.addPhoneCalendar({ title, description, startTime, allDay: true, alarm: true, alarmOffset });
    return 'added';
  } catch (error) {
    const text = error instanceof Object && 'errMsg' in error ? String(error.errMsg) : '';
    return /auth|cancel|privacy/.test(text) ? 'refused' : 'failed';
  }
}
