import type { Answers } from '../../../platform/answers';
import type { Choice } from '../../../ui';
import { UNCLEAR } from '../question-steps';

export interface QuestionForm {
  /** The person said 「不清楚」. */
  unclear: boolean;
  onAnswer: (part: Answers) => void;
  onUnclear: () => void;
}

/** Last in every list, so that nobody has to guess. */
export const unclearChoice: Choice = {
  value: UNCLEAR,
  label: '不清楚',
  hint: '先跳过，相关政策会列在“待补充”里',
};
