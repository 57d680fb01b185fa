import type { RecordEntry } from '../../platform/personal-data';
import { timeInShanghai } from '../../platform/personal-data';
import type { OwnSetting } from './own-notices.repository';

const templates: Readonly<Record<string, string>> = {
  policy: '政策消息',
  reminder: '申报时间提醒',
  case: '办件消息',
};

/** A choice about messages as its owner reads it. */
export function settingWords(setting: OwnSetting): RecordEntry {
  return setting.kind === 'grant'
    ? {
        项目: `微信订阅：${templates[setting.template] ?? setting.template}`,
        剩余次数: setting.remaining,
        时间: timeInShanghai(setting.at),
      }
    : { 项目: '提醒设置', 内容: setting.chosen, 时间: timeInShanghai(setting.at) };
}
