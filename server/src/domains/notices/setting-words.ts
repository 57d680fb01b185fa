import { calmPreferences, type NoticePreferences } from '@yingshang/shared/contracts/notices';
import type { RecordEntry } from '../../platform/personal-data';
import { timeInShanghai } from '../../platform/personal-data';
import type { OwnSetting } from './own-notices.repository';

const templates: Readonly<Record<string, string>> = {
  policy: '政策消息',
  reminder: '申报时间提醒',
  case: '办件消息',
};
const rhythms: Readonly<Record<NoticePreferences['rhythm'], string>> = {
  'at-once': '随时',
  daily: '每天一次',
  weekly: '每周一次',
};

/** A choice about messages as its owner reads it. */
export function settingWords(setting: OwnSetting, topicName: (topic: string) => string): RecordEntry {
  const 时间 = timeInShanghai(setting.at);
  if (setting.kind === 'preferences')
    return { 项目: '提醒设置', ...choiceWords({ ...calmPreferences, ...setting.chosen }, topicName), 时间 };
  const { template, remaining } = setting;
  return { 项目: `微信订阅：${templates[template] ?? template}`, 剩余次数: remaining, 时间 };
}

function choiceWords(chosen: NoticePreferences, topicName: (topic: string) => string): RecordEntry {
  const { wechat, rhythm, mostADay, mostAWeek, quietFrom, quietTo, snoozedUntil, muted } = chosen;
  return {
    微信提醒: wechat ? '开' : '关',
    多久一次: rhythms[rhythm],
    每天最多: mostADay,
    每周最多: mostAWeek,
    安静时段: quietFrom === quietTo ? '不设' : `${clock(quietFrom)}到${clock(quietTo)}`,
    暂停到: snoozedUntil === null ? '没有暂停' : timeInShanghai(new Date(snoozedUntil)),
    关闭的消息: muted.map(topicName),
  };
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
