import type { matchBenefits, VerdictName } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import { useAnswers } from '../../../../platform/answers';
import { useMatchingFacts } from '../../../../platform/matching-facts';
import { goTo } from '../../../../platform/navigate';
import { AppPage, FeedbackState, Paragraph, Tabs } from '../../../../ui';
import { FoldedChips } from '../../../../ui/folded-chips';
import { Loaded } from '../../../../ui/loaded';
import { AnswersCard } from '../../parts/answers-card';
import { BenefitRows } from '../../parts/benefit-rows';
import { EnterpriseCard } from '../../parts/enterprise-card';
import { FaultyPolicies } from '../../parts/faulty-policies';
import { OrderNote } from '../../parts/order-note';
import { QuestionCard } from '../../parts/question-card';
import {
  ALL_CATEGORIES,
  categoryChips,
  inCategory,
  isVerdict,
  openingTab,
  restsOnDemo,
  resultTabs,
  rowsOf,
} from '../../results-view';
import { useMatch } from '../../use-match';
import { useNextQuestion } from '../../use-next-question';

export default function ResultsPage() {
  const { answers, change } = useAnswers();
  const { enterprise } = useMatchingFacts();
  const matching = useMatch();
  const state = useNextQuestion(matching);
  const { match } = state;
  return (
    <AppPage back title="能享受什么">
      {enterprise === null ? (
        <AnswersCard
          answers={answers}
          onChange={() => goTo('questions')}
          onForgetMore={() => change({ more: undefined, skipped: undefined })}
        />
      ) : (
        <EnterpriseCard enterprise={enterprise} />
      )}
      {match === undefined ? (
        <Loaded query={matching.query}>{() => null}</Loaded>
      ) : (
        <>
          <QuestionCard question={match.nextQuestion} state={state} />
          <Results match={match} />
        </>
      )}
    </AppPage>
  );
}

const EMPTY: Readonly<Record<VerdictName, { title: string; detail: string }>> = {
  eligible: { title: '暂时没有初步符合的政策', detail: '看看“待补充”，补充信息后可能符合。' },
  unknown: { title: '没有待补充的政策', detail: '按已填信息，每项政策都能判断。' },
  'not-eligible': { title: '没有不符合的政策', detail: '看看“可享”和“待补充”。' },
};

function Results({ match }: { match: ResponseOf<typeof matchBenefits> }) {
  const [tab, setTab] = useState<VerdictName>(() => openingTab(match));
  const [category, setCategory] = useState(ALL_CATEGORIES);
  const rows = rowsOf(match, tab);
  const shown = inCategory(rows, category);
  const chosen = shown === rows ? ALL_CATEGORIES : category;
  const choose = (key: string) => {
    if (isVerdict(key)) setTab(key);
  };
  return (
    <>
      <Tabs label="按是否符合分组" items={resultTabs(match)} value={tab} onChange={choose} />
      <Paragraph quiet>初步符合：按已填信息判断，未核验材料与评审。</Paragraph>
      {rows.length === 0 ? (
        <FeedbackState kind="empty" {...EMPTY[tab]} />
      ) : (
        <>
          <FoldedChips label="按类别筛选" items={categoryChips(rows)} value={chosen} onChange={setCategory} />
          {tab === 'eligible' ? <OrderNote demo={restsOnDemo(rows)} /> : null}
          <BenefitRows key={`${tab} ${chosen}`} rows={shown} asOf={match.asOf} />
        </>
      )}
      <FaultyPolicies rows={match.faulty} />
    </>
  );
}
