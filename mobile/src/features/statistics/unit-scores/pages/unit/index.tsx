import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  getObjectionWindow,
  type listUnitScores,
  type UnitMonth,
} from '@yingshang/shared/contracts/unit-scores';
import { useState } from 'react';
import { goTo } from '../../../../../platform/navigate';
import { useUnitOf } from '../../../../../platform/own-unit';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, Button, FeedbackState, Loaded, TwoColumns } from '../../../../../ui';
import { Decomposition } from '../../parts/decomposition-card';
import { MonthPicker } from '../../parts/month-picker';
import { ObjectionCard } from '../../parts/objection-card';
import { PartCard } from '../../parts/part-card';
import { TotalCard } from '../../parts/total-card';
import { TrendCard } from '../../parts/trend-card';
import { Versions } from '../../parts/versions-card';
import { YearCard } from '../../parts/year-card';
import { useCauseDoor } from '../../use-cause-door';
import { useScoreRules, useUnitMonth, useUnitMonths } from '../../use-unit-scores';

type Months = ResponseOf<typeof listUnitScores>;

/** 单位得分: of the unit in the address, else of one's own; opens on the last month that is over. */
export default function UnitScorePage() {
  const own = useUnitOf(getObjectionWindow.access.roles)?.id;
  const id = usePageParameter('id') || own;
  return id === undefined ? (
    <AppPage back title="单位得分">
      <FeedbackState
        kind="empty"
        icon="ratings"
        title="没有指明是哪个单位"
        action={{ label: '看各单位得分', onPress: () => goTo('cityScores', {}) }}
      />
    </AppPage>
  ) : (
    <UnitScore id={id} />
  );
}

function UnitScore({ id }: { id: string }) {
  const query = useUnitMonths(id);
  return (
    <AppPage back wide title="单位得分" note={query.data?.unit.name}>
      <Loaded query={query}>
        {(list) => (list.last === null ? <Nothing list={list} /> : <Scores list={list} last={list.last} />)}
      </Loaded>
      <Button kind="text" onPress={() => goTo('unitYear', { id })}>
        看年度得分
      </Button>
      <Button kind="text" onPress={() => goTo('scoreFormula')}>
        看得分公式
      </Button>
    </AppPage>
  );
}

function Nothing({ list: { unit, withheld } }: { list: Months }) {
  return (
    <FeedbackState
      kind="empty"
      icon="ratings"
      title={withheld === null ? '还没有得分' : '演示城市不含真实单位的得分'}
      detail={
        withheld === null
          ? '有公布的评价或办完的投诉以后，这里按月列出得分。'
          : '这里是演示城市，真实单位不展示得分。示例区的单位有演示得分。'
      }
      action={{ label: '看单位名片', onPress: () => goTo('unit', { id: unit.id }) }}
    />
  );
}

function Scores({ list, last }: { list: Months; last: string }) {
  const asked = usePageParameter('month');
  const [chosen, setChosen] = useState(asked);
  const month = list.months.some((one) => one.month === chosen) ? chosen : last;
  const query = useUnitMonth(list.unit.id, month);
  return (
    <>
      <MonthPicker months={list.months} value={month} onChange={setChosen} />
      <Loaded query={query}>
        {({ month: shown }) =>
          shown === null ? (
            <FeedbackState kind="empty" title="这个月没有得分" detail="请换一个月份看。" />
          ) : (
            <Month list={list} month={shown} />
          )
        }
      </Loaded>
    </>
  );
}

function Month({ list: { unit, months }, month }: { list: Months; month: UnitMonth }) {
  const door = useCauseDoor(unit.id, month.month);
  const versions = useScoreRules().data?.versions;
  const rules = versions?.find(({ version }) => version === month.settings.unit);
  return (
    <TwoColumns
      reading={
        <>
          <TotalCard month={month} />
          <PartCard part="ratings" month={month} door={door} />
          <PartCard part="complaints" month={month} door={door} />
        </>
      }
      doing={
        <>
          <YearCard month={month} minimum={rules?.minimumRatings} />
          <ObjectionCard id={unit.id} month={month.month} />
          <Decomposition score={month.score} rules={rules} door={door} />
        </>
      }
      after={
        <>
          <TrendCard months={months} />
          <Versions month={month} />
        </>
      }
    />
  );
}
