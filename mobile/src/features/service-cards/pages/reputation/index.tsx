import { getScoringRules } from '@yingshang/shared/contracts/fairness';
import type { Reputation } from '@yingshang/shared/contracts/reputation';
import { getUnit } from '@yingshang/shared/contracts/service-cards';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph, Section } from '../../../../ui';
import { LabelledBars } from '../../../../ui/labelled-bars';
import { PublicAnswers } from '../../parts/public-answers';
import { ScoreLine } from '../../parts/score-line';
import { badRatingBars, monthBars, scoringWords, starBars } from '../../reputation-view';
import { useReputation } from '../../use-reputation';

/** All that the public sees of a unit's ratings, and how it came about. */
export default function ReputationPage() {
  const id = usePageParameter('id');
  const unit = useQuery(`unit:${id}`, () => call(getUnit, { params: { id } }));
  const query = useReputation(id);
  return (
    <AppPage back title="服务评价" note={unit.data?.name}>
      <Loaded query={query}>
        {(reputation) =>
          reputation.score === null ? (
            <Nothing unitId={id} withheld={reputation.withheld !== null} />
          ) : (
            <Figures unitId={id} reputation={reputation} />
          )
        }
      </Loaded>
      <Button kind="text" onPress={() => goTo('ratingChanges', { id })}>
        看暂扣、移除的评价和评分公式
      </Button>
    </AppPage>
  );
}

function Nothing({ unitId, withheld }: { unitId: string; withheld: boolean }) {
  return (
    <FeedbackState
      kind="empty"
      icon="ratings"
      title={withheld ? '演示城市不含真实评分' : '还没有可以公布的评价'}
      detail={
        withheld
          ? '这里是演示城市，真实单位不展示评分。示例区的单位有演示评分。'
          : '评价满5人后一起公布，保护每一位评价人。'
      }
      action={{ label: '看单位名片', onPress: () => goTo('unit', { id: unitId }) }}
    />
  );
}

function Figures({ unitId, reputation }: { unitId: string; reputation: Reputation }) {
  const { asOf, distribution, months, badRatings } = reputation;
  const dealtWith = badRatingBars(badRatings);
  return (
    <>
      <Card title="总体">
        <ScoreLine reputation={reputation} />
        {asOf === null ? null : <Paragraph quiet>{`截至${longDate(asOf)}`}</Paragraph>}
        <LabelledBars label="各星级的评价" bars={starBars(distribution)} />
      </Card>
      {badRatings === null ? null : (
        <Card title="差评怎么处理的">
          <Paragraph quiet>{`到期的差评${badRatings.cases}件，满5件起成批统计。`}</Paragraph>
          <LabelledBars label="差评的处理" bars={dealtWith} />
        </Card>
      )}
      <Card title="各月公布的评价">
        <LabelledBars label="各月公布的评价，平均星级" bars={monthBars(months)} />
      </Card>
      <PublicAnswers unitId={unitId} />
      <Rules />
    </>
  );
}

function Rules() {
  const query = useQuery('scoring-rules', () => call(getScoringRules, {}));
  return (
    <Section title="怎么计分">
      <Loaded query={query}>
        {(rules) => scoringWords(rules).map((words) => <Paragraph key={words}>{words}</Paragraph>)}
      </Loaded>
      <Paragraph>
        评价满5人才在当天结束后一起公布，各月按公布的月份统计，谁也看不出哪一条是谁写的。核查中和已撤下的评价不计入。
      </Paragraph>
      <Button kind="text" onPress={() => goTo('cityScores', {})}>
        看各单位得分
      </Button>
      <Button kind="text" onPress={() => goTo('units', {})}>
        看其他单位
      </Button>
    </Section>
  );
}
