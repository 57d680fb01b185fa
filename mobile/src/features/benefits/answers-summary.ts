import { type Answers, entityTypeName } from '../../platform/answers';

/** The three answers in one line; what the person did not know is said, not hidden. */
export function answersSummary(answers: Answers): string {
  const { entityType, industryCode, industryName, regionCode, regionName } = answers;
  return [
    entityTypeName(entityType) ?? '主体类型不清楚',
    industryName ?? industryCode ?? '行业不清楚',
    regionName ?? regionCode ?? '所在区不清楚',
  ].join(' · ');
}
