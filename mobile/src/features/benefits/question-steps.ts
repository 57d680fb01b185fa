import type { Answers } from '../../platform/answers';

/** The three questions, in the order in which they are asked. */
export const questions = ['entityType', 'industry', 'region'] as const;
export type Question = (typeof questions)[number];

/** 「不清楚」 is an answer to the question but no fact: the fact stays unknown. */
export const UNCLEAR = 'unclear';

interface Wording {
  readonly title: string;
  readonly hint: string;
}

const WORDING: Readonly<Record<Question, Wording>> = {
  entityType: { title: '您的主体类型是？', hint: '看营业执照或登记证书上的“类型”一栏。' },
  industry: { title: '您主要做哪一行？', hint: '用平常的说法找就行，比如“饭店”“理发”。' },
  region: { title: '您在哪个区登记？', hint: '看营业执照上的住所或经营场所。' },
};

export function questionWording(question: Question): Wording {
  return WORDING[question];
}

export function isQuestion(text: string): text is Question {
  return questions.some((question) => question === text);
}

export function positionOf(question: Question): number {
  return questions.indexOf(question) + 1;
}

export function questionAfter(question: Question): Question | null {
  return questions[positionOf(question)] ?? null;
}

export function questionBefore(question: Question): Question | null {
  return questions[positionOf(question) - 2] ?? null;
}

/** Where a visit starts: at the question it was left at, else at the first. */
export function startingQuestion(left: string | null): Question {
  return left !== null && isQuestion(left) ? left : 'entityType';
}

/** The answers without what the given question said. */
export function withoutAnswer(question: Question): Answers {
  if (question === 'entityType') return { entityType: undefined };
  if (question === 'industry') return { industryCode: undefined, industryName: undefined };
  return { regionCode: undefined, regionName: undefined };
}

export function isAnswered(question: Question, answers: Answers): boolean {
  if (question === 'entityType') return Boolean(answers.entityType);
  return Boolean(question === 'industry' ? answers.industryCode : answers.regionCode);
}
