import type { CategoryCounts, getPicture, PictureTag } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';

type Picture = ResponseOf<typeof getPicture>;

interface TagGroup {
  readonly name: string;
  readonly tags: readonly PictureTag[];
}

/** Tags of one group stand together, in the order in which they came. */
export function tagGroups(tags: readonly PictureTag[]): readonly TagGroup[] {
  const groups = new Map<string, PictureTag[]>();
  for (const tag of tags) groups.set(tag.groupName, [...(groups.get(tag.groupName) ?? []), tag]);
  return [...groups].map(([name, grouped]) => ({ name, tags: grouped }));
}

export function completenessWords({ known, asked }: Picture['completeness']): string {
  if (asked === 0) return '现在没有需要判断条件的政策。';
  return `有效政策会用到${asked}项信息，已知${known}项（${Math.round((known / asked) * 100)}%）。`;
}

/** 「有5项政策在等这项信息」: a policy may wait on other facts, too. */
export function openerWords({ policies, titles }: Picture['openers'][number]): string {
  const named = titles.map((title) => `《${title}》`).join('');
  return `有${policies}项政策在等这项信息：${named}${policies > titles.length ? '等' : ''}`;
}

/** A category without any policy in force has nothing to show. */
export function shownCategories(categories: readonly CategoryCounts[]): readonly CategoryCounts[] {
  return categories.filter(({ eligible, unknown, notEligible }) => eligible + unknown + notEligible > 0);
}
