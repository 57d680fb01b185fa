import { useState } from 'react';
import { longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, Button, DemoTag, FeedbackState, Loaded, Paragraph, TwoColumns } from '../../../../../ui';
import { frozenMonths } from '../../board-words';
import type { CityMonth } from '../../city-words';
import { BoardLists } from '../../parts/board-lists';
import { CorrectionsCard } from '../../parts/corrections-card';
import { FormulaCard } from '../../parts/formula-card';
import { MonthPicker } from '../../parts/month-picker';
import { useCityScores, useScoreBoard } from '../../use-unit-scores';

/** 红黑榜 of a frozen month, with the formula beside it and what was corrected since. */
export default function ScoreBoardPage() {
  return (
    <AppPage back wide title="红黑榜" note="同一层级、同一类的单位里，这个月得分最高和最低的。">
      <Loaded query={useCityScores('last')}>{(city) => <Board city={city} />}</Loaded>
    </AppPage>
  );
}

function Board({ city }: { city: CityMonth }) {
  const asked = usePageParameter('month');
  const [chosen, setChosen] = useState(asked);
  const months = frozenMonths(city);
  const [last] = months;
  if (last === undefined)
    return (
      <FeedbackState
        kind="empty"
        icon="clock"
        title="还没有定下的月份"
        detail="得分在月底过后定下，定下的月份才有红黑榜。"
        action={{ label: '看各单位得分', onPress: () => goTo('cityScores', {}) }}
      />
    );
  const month = months.includes(chosen) ? chosen : last;
  return (
    <>
      <MonthPicker months={months.map((one) => ({ month: one }))} value={month} onChange={setChosen} />
      {asked > last ? (
        <Paragraph>{`${longMonth(asked)}还没有定下，不上榜。下面是${longMonth(month)}的。`}</Paragraph>
      ) : null}
      <BoardOf month={month} />
    </>
  );
}

function BoardOf({ month }: { month: string }) {
  return (
    <Loaded query={useScoreBoard(month)}>
      {({ groups, corrections, seeded }) => (
        <TwoColumns
          reading={
            <>
              {seeded ? <DemoTag /> : null}
              {seeded ? (
                <Paragraph quiet>演示城市只排虚构的示例区，评价和投诉都是编的，不是真实情况。</Paragraph>
              ) : null}
              <BoardLists month={month} groups={groups} />
            </>
          }
          doing={
            <>
              <FormulaCard month={month} />
              <CorrectionsCard corrections={corrections} />
            </>
          }
          after={
            <>
              <Button kind="secondary" onPress={() => goTo('cityScores', { month })}>
                看全部排名
              </Button>
              <Button kind="text" onPress={() => goTo('printScores', { month })}>
                打印这个月的排名
              </Button>
            </>
          }
        />
      )}
    </Loaded>
  );
}
