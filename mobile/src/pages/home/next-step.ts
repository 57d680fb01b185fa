import { type Answers, hasAllAnswers, hasAnyAnswer } from '../../platform/answers';

export interface NextStep {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly target: 'questions' | 'benefits';
}

/** The one thing to do next, from what the device knows. `count` is unknown until the server has answered. */
export function nextStep(answers: Answers, count: number | undefined, enterpriseName?: string): NextStep {
  if (enterpriseName !== undefined) {
    return {
      title: count === undefined ? '您的企业已登记' : `您的企业可享 ${count} 项`,
      detail: enterpriseName,
      action: '查看能享受的',
      target: 'benefits',
    };
  }
  if (hasAllAnswers(answers)) {
    return {
      title: count === undefined ? '您的回答已记下' : `继续查看：可享 ${count} 项`,
      detail: [answers.industryName, answers.regionName].filter(Boolean).join(' · '),
      action: '查看我能享受的',
      target: 'benefits',
    };
  }
  if (hasAnyAnswer(answers)) {
    return {
      title: '还差几题，就能看结果',
      detail: '已答的不用再填。',
      action: '接着答题',
      target: 'questions',
    };
  }
  return {
    title: '3题看能享受什么',
    detail: '只问主体类型、行业、所在区。不用登录，约1分钟。',
    action: '开始答题',
    target: 'questions',
  };
}
