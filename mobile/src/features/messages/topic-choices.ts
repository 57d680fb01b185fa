import type { Choice } from '../../ui';

/** What is no category, as the inbox calls it too. */
export const plainTopics: readonly Choice[] = [
  { value: 'windows', label: '申报时间提醒', hint: '收藏或符合的政策开窗、截止前' },
  { value: 'profile', label: '企业信息变化', hint: '信息变了，哪些政策的结果跟着变' },
  { value: 'cases', label: '办件进度', hint: '需要您处理、有答复、出结果；随时告诉您' },
];

export function categoryTopics(categories: readonly { key: string; name: string }[]): Choice[] {
  return categories.map(({ key, name }) => ({ value: `category:${key}`, label: name }));
}

/** Those of the choices that are switched on. */
export function wantedOf(choices: readonly Choice[], muted: readonly string[]): string[] {
  return choices.map(({ value }) => value).filter((topic) => !muted.includes(topic));
}

/** The one topic that a press switched, and to what. */
export function switchedTopic(
  before: readonly string[],
  after: readonly string[],
): { readonly topic: string; readonly on: boolean } | null {
  const added = after.find((topic) => !before.includes(topic));
  if (added !== undefined) return { topic: added, on: true };
  const removed = before.find((topic) => !after.includes(topic));
  return removed === undefined ? null : { topic: removed, on: false };
}
