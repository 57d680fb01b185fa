import { type Answers, entityTypeName } from '../../platform/answers';

/** How many questions were answered after the three. */
export function moreCount({ more }: Answers): number {
  return Object.keys(more ?? {}).length;
}

/** The answers in one line; what the person did not know is said, not hidden. */
export function answersSummary(answers: Answers): string {
  const { entityType, industryCode, industryName, regionCode, regionName } = answers;
  return [
    entityTypeName(entityType) ?? '主体类型不清楚',
    industryName ?? industryCode ?? '行业不清楚',
    regionName ?? regionCode ?? '所在区不清楚',
    ...(moreCount(answers) > 0 ? [`另答 ${moreCount(answers)} 题`] : []),
  ].join(' · ');
}
