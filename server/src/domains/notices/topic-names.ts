import type { CategoryEntity } from '../city';

const fixed: Readonly<Record<string, string>> = {
  windows: '申报时间提醒',
  profile: '企业信息变化',
  cases: '办件进度',
};
const CATEGORY = 'category:';

/** A topic as its reader calls it; a category by its name in the city. */
export function topicNames(
  categories: readonly Pick<CategoryEntity, 'key' | 'name'>[],
): (topic: string) => string {
  const names = new Map(categories.map(({ key, name }) => [`${CATEGORY}${key}`, name]));
  return (topic) => fixed[topic] ?? names.get(topic) ?? '其他政策';
}
