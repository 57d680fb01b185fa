import { changeFact } from '@yingshang/shared/contracts/benefits';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useAnswers } from '../../platform/answers';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { scrollToTop } from '../../platform/scroll';
import { type ChosenEnterprise, useSession } from '../../platform/session';
import { useSkippedQuestions } from '../../platform/skipped-questions';
import type { FactInput } from '../enterprises';
import { settledWords } from './next-question';
import type { Match, Matching } from './use-match';

/** An answer on its way into the lists. */
interface Pending {
  readonly before: Match;
  readonly from: string;
  /** What the lists depend on since; null until it has changed. */
  readonly to: string | null;
  readonly unclear: boolean;
}

export interface QuestionState {
  /** The lists to show: the new ones, or the former ones until those have come. */
  readonly match: Match | undefined;
  readonly busy: boolean;
  /** What the last answer settled. */
  readonly settled: string | undefined;
  /** The answer was refused, or is kept and the lists have not come. */
  readonly refusal: Refusal | undefined;
  readonly retry: (() => void) | undefined;
  readonly skipped: readonly string[];
  readonly answer: (field: string, value: FactInput) => void;
  readonly skip: (field: string) => void;
  readonly askAgain: () => void;
}

/** Answers the question on the results page: kept on this device, or stated for the chosen enterprise. */
export function useNextQuestion({ key, query }: Matching): QuestionState {
  const keeper = useAnswerKeeper();
  const [pending, setPending] = useState<Pending | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  if (pending !== null && pending.to === null && key !== pending.from) setPending({ ...pending, to: key });
  // Something else changed what the lists depend on: the former ones say nothing of that.
  if (pending !== null && pending.to !== null && key !== pending.to) setPending(null);
  const former = pending !== null && (pending.to ?? pending.from) === key ? pending : null;
  const match = query.data ?? former?.before;
  const isNew = former?.to === key && query.data !== undefined;
  const settle = async (work: Promise<Refusal | undefined>, unclear: boolean) => {
    if (match === undefined) return;
    setBusy(true);
    // The card stands on top, with what the answer settled and the next question.
    scrollToTop();
    setPending({ before: match, from: key, to: null, unclear });
    const refused = await work;
    setBusy(false);
    setRefusal(refused);
    if (refused !== undefined) setPending(null);
  };
  const failed = former !== null && query.data === undefined ? query.refusal : undefined;
  return {
    match,
    busy: busy || (former !== null && query.state === 'loading'),
    settled: isNew && !former.unclear ? settledWords(former.before, query.data) : undefined,
    refusal: refusal ?? failed,
    retry: failed === undefined ? undefined : query.reload,
    skipped: keeper.skipped,
    answer: (field, value) => void settle(keeper.keep(field, value), false),
    skip: (field) => {
      void settle(Promise.resolve(undefined), true);
      keeper.skip([...keeper.skipped, field]);
    },
    askAgain: () => keeper.skip([]),
  };
}

/** Where answers go: with the chosen enterprise to the server as own facts, else into the answers of this device. */
function useAnswerKeeper() {
  const { answers, change } = useAnswers();
  const { enterprise, choose } = useSession();
  const skippedOfEnterprises = useSkippedQuestions();
  if (enterprise === null) {
    return {
      skipped: answers.skipped ?? [],
      keep(field: string, value: FactInput): Promise<Refusal | undefined> {
        change({ more: { ...answers.more, [field]: value } });
        return Promise.resolve(undefined);
      },
      skip: (fields: readonly string[]) => change({ skipped: [...fields] }),
    };
  }
  return {
    skipped: skippedOfEnterprises.byEnterprise[enterprise.id] ?? [],
    keep: (field: string, value: FactInput) => state(enterprise, field, value, choose),
    skip: (fields: readonly string[]) => skippedOfEnterprises.change(enterprise.id, fields),
  };
}

async function state(
  { id, name, facts }: ChosenEnterprise,
  field: string,
  value: FactInput,
  choose: (enterprise: ChosenEnterprise) => void,
): Promise<Refusal | undefined> {
  const answer = await call(changeFact, { params: { id, field }, body: { value } });
  if (!answer.ok) return answer.refusal;
  forget('profile:');
  const { scale } = answer.value;
  choose({ id, name, facts: { ...facts, [field]: value, ...(scale.value ? { scale: scale.value } : {}) } });
  return undefined;
}
