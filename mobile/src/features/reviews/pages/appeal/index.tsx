import { groundNames, removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Card, Chips, Loaded, Paragraph, Section } from '../../../../ui';
import { DecisionForm } from '../../parts/decision-form';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { ReviewedRatingCard } from '../../parts/reviewed-rating-card';
import { appealTitle, decisionTitle } from '../../review-words';
import { sendAppeal, useAppeal, useDeciding } from '../../use-reviews';

/** One appeal: what is said, the rating, and the decision. */
export default function AppealPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="申诉">
      <OnlySupervisors>{(unitId) => <OneAppeal unitId={unitId} id={id} />}</OnlySupervisors>
    </AppPage>
  );
}

function OneAppeal({ unitId, id }: { unitId: string; id: string }) {
  const query = useAppeal(unitId, id);
  return (
    <Loaded query={query}>
      {({ appeal, ground, text, rating, decision }) => (
        <>
          <Card title={`${appeal.unitName}：${appealTitle(appeal)}`}>
            {ground === null ? null : <Paragraph>{`要求移除，理由：${groundNames[ground]}`}</Paragraph>}
            <Paragraph>{text ?? '文字已无法读取'}</Paragraph>
            <Paragraph quiet>{`${longDate(appeal.filedOn)}提出，${longDate(appeal.dueOn)}前办结`}</Paragraph>
          </Card>
          <Section title="对这条评价">
            <ReviewedRatingCard rating={rating} />
          </Section>
          {decision === null ? (
            <Decide unitId={unitId} id={id} isUnit={appeal.side === 'unit'} standing={rating.standing} />
          ) : (
            <Card title={decisionTitle(decision)}>
              <Paragraph>{`${groundNames[decision.ground]}。${decision.reason}`}</Paragraph>
              <Paragraph quiet>{longDate(decision.day)}</Paragraph>
            </Card>
          )}
        </>
      )}
    </Loaded>
  );
}

function Decide({
  unitId,
  id,
  isUnit,
  standing,
}: {
  unitId: string;
  id: string;
  isUnit: boolean;
  standing: 'counted' | 'quarantined' | 'removed';
}) {
  const [granted, setGranted] = useState(true);
  const deciding = useDeciding();
  const grants = isUnit ? '同意，移除这条评价' : '同意，恢复计入';
  const removes = granted ? isUnit : standing === 'removed';
  return (
    <>
      <Chips
        label="核定结果"
        items={[
          { key: 'granted', label: grants },
          { key: 'refused', label: '不同意，维持不变' },
        ]}
        value={granted ? 'granted' : 'refused'}
        onChange={(key) => setGranted(key === 'granted')}
      />
      <DecisionForm
        title="核定"
        grounds={removes ? removingGrounds : restoringGrounds}
        deciding={deciding}
        action={granted ? grants : '维持不变'}
        onDecide={() => void deciding.send(sendAppeal(unitId, id, granted))}
      />
    </>
  );
}
