import type { Reputation } from '@yingshang/shared/contracts/reputation';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Loaded, Paragraph } from '../../../ui';
import { LabelledBars } from '../../../ui/labelled-bars';
import { starBars } from '../reputation-view';
import { useReputation } from '../use-reputation';
import { ScoreLine } from './score-line';

/** How a unit is rated, on its card. */
export function ReputationBlock({ unitId }: { unitId: string }) {
  const query = useReputation(unitId);
  // A real unit of a demo city has its own line above the card.
  if (query.data?.withheld === 'real-unit') return null;
  return (
    <Card title="服务评价">
      <Loaded query={query}>{(reputation) => <Block unitId={unitId} reputation={reputation} />}</Loaded>
    </Card>
  );
}

function Block({ unitId, reputation }: { unitId: string; reputation: Reputation }) {
  if (reputation.score === null)
    return (
      <>
        <Paragraph quiet>还没有可以公布的评价。评价满5人后一起公布，保护每一位评价人。</Paragraph>
        <ScoreDoor unitId={unitId} />
      </>
    );
  return (
    <>
      <ScoreLine reputation={reputation} />
      <LabelledBars label="各星级的评价" bars={starBars(reputation.distribution)} />
      <Button kind="secondary" onPress={() => goTo('reputation', { id: unitId })}>
        看走势和计分办法
      </Button>
      <ScoreDoor unitId={unitId} />
    </>
  );
}

/** Also without published ratings: what happened to complaints makes a score, too. */
function ScoreDoor({ unitId }: { unitId: string }) {
  return (
    <Button kind="text" onPress={() => goTo('unitScore', { id: unitId })}>
      看每月得分
    </Button>
  );
}
