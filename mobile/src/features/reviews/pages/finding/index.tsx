import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import type { FindingSummary, getFinding, HeldRow } from '@yingshang/shared/contracts/rating-reviews';
import { useState } from 'react';
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
import { AskToUnseal } from '../../parts/ask-to-unseal';
import { DecisionCard } from '../../parts/decision-card';
import { DecisionForm } from '../../parts/decision-form';
import { HeldChoice } from '../../parts/held-choice';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { ReviewedRatingCard } from '../../parts/reviewed-rating-card';
import { evidenceWords, findingTitle, rowTags } from '../../review-words';
import { type Deciding, sendFinding, useDeciding, useFinding } from '../../use-reviews';

/** One finding: the evidence in plain words, the ratings it holds, and the decision. */
export default function FindingPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="暂扣的评价">
      <OnlySupervisors>{(unitId) => <OneFinding unitId={unitId} id={id} />}</OnlySupervisors>
    </AppPage>
  );
}

type Finding = ResponseOf<typeof getFinding>;

function OneFinding({ unitId, id }: { unitId: string; id: string }) {
  const query = useFinding(unitId, id);
  // Above what is loaded: another's decision brings the page anew, and what was typed stays.
  const deciding = useDeciding();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  return (
    <Loaded query={query}>
      {(finding) => {
        const open = finding.rows.filter(({ outcome }) => outcome === null);
        const places = open.flatMap(({ place }) => (chosen.includes(place) ? place : []));
        const only = places.length === 1 ? places[0] : undefined;
        return (
          <TwoColumns
            reading={
              <>
                <Evidence finding={finding} />
                {open.length === 0 ? null : <HeldChoice rows={open} chosen={places} onChoose={setChosen} />}
                <Decided findingId={id} rows={finding.rows.filter(({ outcome }) => outcome !== null)} />
              </>
            }
            doing={
              <>
                {deciding.note === undefined ? null : (
                  <StatusTag kind="ok" icon="check">
                    {deciding.note}
                  </StatusTag>
                )}
                {open.length === 0 ? (
                  <ErrorText text={deciding.problem} />
                ) : (
                  <Decide unitId={unitId} finding={finding.finding} places={places} deciding={deciding} />
                )}
                {only === undefined ? null : <AskToUnseal findingId={id} place={only} />}
                {finding.decisions.map(({ places: about, ...decision }) => (
                  <DecisionCard key={about.join()} decision={decision} places={about} />
                ))}
              </>
            }
          />
        );
      }}
    </Loaded>
  );
}

function Evidence({ finding: { finding, figures } }: { finding: Finding }) {
  return (
    <Card title={finding.unitName}>
      <StatusTag kind={finding.open > 0 ? 'warn' : 'neutral'} icon={finding.open > 0 ? 'clock' : 'check'}>
        {finding.open > 0 ? `待核定${finding.open}条，共${finding.held}条` : `${finding.held}条都已核定`}
      </StatusTag>
      <Paragraph>{findingTitle(finding)}</Paragraph>
      <Paragraph>{evidenceWords(finding, figures)}</Paragraph>
    </Card>
  );
}

const OUTCOMES = [
  { key: 'restored', label: '恢复计入' },
  { key: 'removed', label: '移除' },
] as const;

interface DecideProps {
  unitId: string;
  finding: FindingSummary;
  places: readonly number[];
  deciding: Deciding;
}

function Decide({ unitId, finding, places, deciding }: DecideProps) {
  const [outcome, setOutcome] = useState<'restored' | 'removed'>();
  const count = places.length;
  return (
    <>
      <Card title="怎么处理">
        <Paragraph quiet>
          {count === 0 ? '先勾选评价，再选处理结果。' : `已勾选${count}条，一起核定。`}
        </Paragraph>
        <Chips
          label="处理结果"
          items={OUTCOMES}
          value={outcome ?? ''}
          onChange={(key) => setOutcome(key === 'removed' ? 'removed' : 'restored')}
        />
        {outcome === undefined ? <ErrorText text={deciding.problem} /> : null}
      </Card>
      {outcome === undefined ? null : (
        <DecisionForm
          title={outcome === 'removed' ? '移除的理由' : '恢复计入的理由'}
          grounds={outcome === 'removed' ? removingGrounds : restoringGrounds}
          deciding={deciding}
          action={outcome === 'removed' ? `移除${count}条，不再计入` : `恢复计入${count}条`}
          removes={outcome === 'removed'}
          onDecide={() => {
            if (count === 0) deciding.complain('请先勾选要核定的评价。');
            else void deciding.decideFinding(sendFinding(unitId, finding.id, { outcome, places }), count);
          }}
        />
      )}
    </>
  );
}

function Decided({ findingId, rows }: { findingId: string; rows: readonly HeldRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`已核定的评价（${rows.length}条）`}>
      {rows.map((row) => (
        <ReviewedRatingCard key={row.place} rating={row} tags={rowTags(row)}>
          <AskToUnseal findingId={findingId} place={row.place} />
        </ReviewedRatingCard>
      ))}
    </Section>
  );
}
