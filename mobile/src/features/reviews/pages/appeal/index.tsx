import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { groundNames, removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import type { getAppeal } from '@yingshang/shared/contracts/rating-reviews';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Card,
  Chips,
  ErrorText,
  Loaded,
  Paragraph,
  Section,
  StatusTag,
  TwoColumns,
} from '../../../../ui';
import { DecisionCard } from '../../parts/decision-card';
import { DecisionForm } from '../../parts/decision-form';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { ReviewedRatingCard } from '../../parts/reviewed-rating-card';
import { appealTitle, closedWords, dueTag } from '../../review-words';
import { type Deciding, sendAppeal, useAppeal, useDeciding } from '../../use-reviews';

/** One appeal: what is said, the rating, and the decision. */
export default function AppealPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="申诉">
      <OnlySupervisors>{(unitId) => <OneAppeal unitId={unitId} id={id} />}</OnlySupervisors>
    </AppPage>
  );
}

type Appeal = ResponseOf<typeof getAppeal>;

function OneAppeal({ unitId, id }: { unitId: string; id: string }) {
  const query = useAppeal(unitId, id);
  // Above what is loaded: another's decision brings the page anew, and what was typed stays.
  const deciding = useDeciding();
  return (
    <Loaded query={query}>
      {(one) => (
        <TwoColumns
          reading={
            <>
              <Said one={one} />
              <Section title="对这条评价">
                <ReviewedRatingCard rating={one.rating} tags={[STANDINGS[one.rating.standing]]} />
              </Section>
            </>
          }
          doing={
            one.decision === null ? (
              <Decide one={one} deciding={deciding} onDecide={(granted) => sendAppeal(unitId, id, granted)} />
            ) : (
              <>
                <ErrorText text={deciding.problem} />
                <DecisionCard decision={one.decision} />
              </>
            )
          }
        />
      )}
    </Loaded>
  );
}

const STANDINGS = { counted: '现在计入', quarantined: '现在暂扣', removed: '现在已移除' } as const;

function Said({ one: { appeal, ground, text } }: { one: Appeal }) {
  const due = dueTag(appeal);
  return (
    <Card title={`${appeal.unitName}：${appealTitle(appeal)}`}>
      <StatusTag kind={due?.kind ?? 'neutral'} icon={due === null ? 'check' : 'clock'}>
        {due?.words ?? closedWords(appeal)}
      </StatusTag>
      {ground === null ? null : <Paragraph>{`要求移除，理由：${groundNames[ground]}`}</Paragraph>}
      <Paragraph>{text ?? '文字已无法读取'}</Paragraph>
      <Paragraph quiet>{`${longDate(appeal.filedOn)}提出，${longDate(appeal.dueOn)}前办结`}</Paragraph>
    </Card>
  );
}

interface DecideProps {
  one: Appeal;
  deciding: Deciding;
  onDecide: (granted: boolean) => Parameters<Deciding['decideAppeal']>[0];
}

function Decide({ one: { appeal, rating }, deciding, onDecide }: DecideProps) {
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  const isUnit = appeal.side === 'unit';
  const grants = isUnit ? '同意，移除这条评价' : '同意，恢复计入';
  const removes = answer === 'granted' && isUnit;
  const staysRemoved = answer === 'refused' && rating.standing === 'removed';
  return (
    <>
      <Card title="怎么处理">
        <Chips
          label="核定结果"
          items={[
            { key: 'granted', label: grants },
            { key: 'refused', label: '不同意，维持不变' },
          ]}
          value={answer ?? ''}
          onChange={(key) => setAnswer(key === 'granted' ? 'granted' : 'refused')}
        />
      </Card>
      {answer === undefined ? null : (
        <DecisionForm
          title={answer === 'granted' ? '同意的理由' : '不同意的理由'}
          grounds={removes || staysRemoved ? removingGrounds : restoringGrounds}
          deciding={deciding}
          action={answer === 'granted' ? grants : '不同意，维持不变'}
          removes={removes}
          onDecide={() => void deciding.decideAppeal(onDecide(answer === 'granted'))}
        />
      )}
    </>
  );
}
