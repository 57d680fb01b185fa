import type { ExportedDocument } from '@yingshang/shared/contracts/my-data';

export interface ExportSection {
  readonly title: string;
  /** What stays of it after the account was deleted, and why. */
  readonly kept: string | null;
  readonly entries: readonly Readonly<Record<string, string | number | boolean | null | readonly string[]>>[];
}

const ABOUT = [
  '这是您的个人数据副本：平台里与您的账号和这台设备有关的全部内容。',
  '每一类下面先说明注销账号后它是否保留，再逐条列出；没有的写作空列表。',
  '里面有您的手机号等个人信息，请妥善保管，不要发给别人。',
  '时间是北京时间。您自己打开自己的号码也留有记录，列在“查看过加密信息的记录”里。',
  '没有包含：密钥、登录口令（平台只存它的摘要）；按类别汇总、已经看不出是谁的统计数。',
];

/** A file that a person reads without help. `at` is a time in words. */
export function exportDocument(sections: readonly ExportSection[], at: string): ExportedDocument {
  return {
    说明: [...ABOUT],
    导出时间: at,
    内容: sections.map(({ title, kept, entries }) => ({
      名称: title,
      说明: kept === null ? '注销账号时删除。' : `注销后保留的部分：${kept}`,
      条目: entries.map(writable),
    })),
  };
}

type Entry = ExportSection['entries'][number];

/** The contract's lists may be written to; those of a record may not. */
function writable(entry: Entry): ExportedDocument['内容'][number]['条目'][number] {
  return Object.fromEntries(
    Object.entries(entry).map(([label, value]) => [
      label,
      typeof value === 'object' && value !== null ? [...value] : value,
    ]),
  );
}

/** No name and no number: file names travel further than files. `day` is `2026-11-21`. */
export function exportFileName(day: string): string {
  return `我的数据-${day}.json`;
}
