import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { getPolicyCalendar } from '@yingshang/shared/contracts/policies';
import { apiOrigin } from '../../platform/api-origin';

export type AddedToCalendar = 'added' | 'refused' | 'failed';

export const addedWords = '日历文件已下载，打开它就加入日历了。';

/** How this device takes windows into its calendar: by itself, only in another browser, or not at all. */
export function calendarWay(): 'here' | 'elsewhere' | 'none' {
  // WeChat's own browser downloads nothing.
  return /MicroMessenger/i.test(navigator.userAgent) ? 'elsewhere' : 'here';
}

/** Opens the calendar file; an iPhone then asks whether to add it, others download it. */
export function addToCalendar({ id, title }: PolicyView, _today: string): Promise<AddedToCalendar> {
  const link = document.createElement('a');
  link.href = `${apiOrigin}/api${getPolicyCalendar.path.replace(':id', encodeURIComponent(id))}`;
  if (!/iPhone|iPad/.test(navigator.userAgent)) link.download = `${title}.ics`;
  link.click();
  return Promise.resolve('added');
}
