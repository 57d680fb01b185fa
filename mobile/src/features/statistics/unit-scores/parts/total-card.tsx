import type { UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { longMonth } from '../../../../platform/dates';
import { Card, DemoTag, Paragraph, StatusTag } from '../../../../ui';
import { placeWords, stateWords } from '../place-words';
import { changeText, hundredthsText } from '../points-words';
import { ScoreBlock } from './score-block';

/** What came out: the total, how it moved, and where the unit stands among its like. */
export function TotalCard({ month }: { month: UnitMonth }) {
  const { change, score, seeded, state } = month;
  const place = placeWords(month);
  return (
    <Card title={`${longMonth(month.month)}总分`}>
      {seeded ? <DemoTag /> : null}
      <ScoreBlock
        name="总分"
        value={hundredthsText(score.hundredths)}
        change={change === null ? '上月没有得分，不作比较' : changeText(change.hundredths, hundredthsText)}
      />
      {score.ranked ? (
        <Paragraph>{place}</Paragraph>
      ) : (
        <StatusTag kind="neutral" icon="question">
          {place}
        </StatusTag>
      )}
      {state === 'running' ? <Paragraph quiet>{stateWords(month)}</Paragraph> : null}
    </Card>
  );
}
