import { groundNames, removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import type { HeldRow } from '@yingshang/shared/contracts/rating-reviews';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Card, Chips, Loaded, Paragraph, Section } from '../../../../ui';
import { DecisionForm } from '../../parts/decision-form';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { ReviewedRatingCard } from '../../parts/reviewed-rating-card';
import { decisionTitle, evidenceWords, findingTitle } from '../../review-words';
import { sendFinding, useDeciding, useFinding } from '../../use-reviews';

/** One finding: the evidence in plain words, the ratings it holds, and the decision. */
export default function FindingPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="暂扣的评价">
      <OnlySupervisors>{(unitId) => <OneFinding unitId={unitId} id={id} />}</OnlySupervisors>
    </AppPage>
  );
}

function OneFinding({ unitId, id }: { unitId: string; id: string }) {
  const query = useFinding(unitId, id);
  return (
    <Loaded query={query}>
      {({ finding, figures, rows, decisions }) => (
        <>
          <Card title={finding.unitName}>
            <Paragraph>{findingTitle(finding)}</Paragraph>
            <Paragraph>{evidenceWords(finding, figures)}</Paragraph>
          </Card>
          {decisions.map((decision) => (
            <Card
              key={`${decision.day} ${decision.outcome} ${decision.reason}`}
              title={decisionTitle(decision)}
            >
              <Paragraph>{`${groundNames[decision.ground]}。${decision.reason}`}</Paragraph>
              <Paragraph quiet>{longDate(decision.day)}</Paragraph>
            </Card>
          ))}
          {finding.open > 0 ? <Decide unitId={unitId} id={id} rows={rows} /> : null}
          <Section title="其中的评价">
            {rows.map((row) => (
              <ReviewedRatingCard key={row.place} rating={row} tags={rowTags(row)} />
            ))}
          </Section>
        </>
      )}
    </Loaded>
  );
}

const OUTCOMES = [
  { key: 'restored', label: '恢复计入' },
  { key: 'removed', label: '移除' },
] as const;

function Decide({ unitId, id, rows }: { unitId: string; id: string; rows: readonly HeldRow[] }) {
  const [outcome, setOutcome] = useState<'restored' | 'removed'>('restored');
  const deciding = useDeciding();
  const places = rows.flatMap(({ place, outcome: done }) => (done === null ? place : []));
  return (
    <>
      <Chips
        label="处理结果"
        items={OUTCOMES}
        value={outcome}
        onChange={(key) => setOutcome(key === 'removed' ? 'removed' : 'restored')}
      />
      <DecisionForm
        title={`核定${places.length}条`}
        grounds={outcome === 'removed' ? removingGrounds : restoringGrounds}
        deciding={deciding}
        action={outcome === 'removed' ? '移除，不再计入' : '恢复计入'}
        onDecide={() => void deciding.send(sendFinding(unitId, id, { outcome, places }))}
      />
    </>
  );
}

function rowTags({ together, outcome }: HeldRow): string[] {
  return [
    ...(together === null ? [] : [`同一来源${together}`]),
    ...(outcome === null ? [] : [outcome === 'removed' ? '已移除' : '已恢复']),
  ];
}
