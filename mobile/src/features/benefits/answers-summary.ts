import { type Answers, entityTypeName } from '../../platform/answers';

/** The three answers as one line a question; what the person did not know is said, not hidden. */
export function answersSummary(
  answers: Answers,
): readonly { readonly name: string; readonly answer: string }[] {
  return [
    { name: '主体类型', answer: entityTypeName(answers.entityType) ?? '不清楚' },
    { name: '行业', answer: answers.industryName ?? answers.industryCode ?? '不清楚' },
    { name: '所在区', answer: answers.regionName ?? answers.regionCode ?? '不清楚' },
  ];
}
