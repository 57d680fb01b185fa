import type { UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../../ui';
import { rollingParts, rollingSpan, whyNoPlace } from '../place-words';
import { hundredthsText } from '../points-words';
import { ScoreBlock } from './score-block';

const TITLE = '近12个月合起来';

/** What twelve months say together: of a unit with few ratings the figure to look at. */
export function YearCard({ month, minimum }: { month: UnitMonth; minimum: number | undefined }) {
  const why = minimum === undefined ? null : whyNoPlace(month, minimum);
  return (
    <Card title={TITLE}>
      {why === null ? null : <Paragraph quiet>{why}</Paragraph>}
      <ScoreBlock
        name={`${TITLE}的总分`}
        value={hundredthsText(month.rolling.score.hundredths)}
        change={rollingParts(month)}
      />
      <Paragraph quiet>{rollingSpan(month)}</Paragraph>
      <Button kind="text" onPress={() => goTo('cityScores', { month: month.month })}>
        看各单位排名
      </Button>
    </Card>
  );
}
