import { useState } from 'react';
import * as z from 'zod/mini';
import { goTo } from '../../platform/navigate';
import { scrollToTop } from '../../platform/scroll';
import { stored } from '../../platform/storage';
import { type Question, questionAfter, questionBefore, startingQuestion } from './question-steps';

/** The question the person was at, so that a killed app goes on there. */
const leftAt = stored('question', 1, z.nullable(z.string()), null);

export function useQuestionSteps() {
  const [question, setQuestion] = useState<Question>(() => startingQuestion(leftAt.read()));
  const move = (to: Question) => {
    leftAt.write(to);
    setQuestion(to);
    scrollToTop();
  };
  return {
    question,
    previous: questionBefore(question),
    isLast: questionAfter(question) === null,
    move,
    advance: () => {
      const after = questionAfter(question);
      if (after) return move(after);
      leftAt.clear();
      goTo('benefits');
    },
  };
}
