import { factsOf, hasAllAnswers, hasAnyAnswer, skippedOf, useAnswers } from './answers';
import { type ChosenEnterprise, type Facts, useSession } from './session';
import { useSkippedQuestions } from './skipped-questions';

export interface MatchingFacts {
  readonly facts: Facts;
  /** Fields that are not asked for again. */
  readonly skipped: readonly string[];
  /** Null while the three answers are what is known. */
  readonly enterprise: ChosenEnterprise | null;
  /** Nothing at all is known: there is nothing to judge by. */
  readonly empty: boolean;
  /** Enough is known for a count that says something. */
  readonly telling: boolean;
}

/** What benefits are judged by: the profile of the chosen enterprise, else the three answers of this device. */
export function useMatchingFacts(): MatchingFacts {
  const answers = useAnswers((state) => state.answers);
  const enterprise = useSession((state) => state.enterprise);
  const byEnterprise = useSkippedQuestions((state) => state.byEnterprise);
  if (enterprise !== null) {
    const skipped = byEnterprise[enterprise.id] ?? [];
    return { facts: enterprise.facts, skipped, enterprise, empty: false, telling: true };
  }
  return {
    facts: factsOf(answers),
    skipped: skippedOf(answers),
    enterprise: null,
    empty: !hasAnyAnswer(answers),
    telling: hasAllAnswers(answers),
  };
}
