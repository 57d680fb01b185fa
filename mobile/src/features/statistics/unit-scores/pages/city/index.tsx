import type { RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { useState } from 'react';
import { longDate, longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Chips,
  DemoTag,
  FeedbackState,
  Loaded,
  Paragraph,
  Section,
  TwoColumns,
} from '../../../../../ui';
import type { CityMonth } from '../../city-words';
import { BandCard } from '../../parts/band-card';
import { DistrictCard } from '../../parts/district-card';
import { FormulaCard } from '../../parts/formula-card';
import { MonthPicker } from '../../parts/month-picker';
import { LongRanking } from '../../parts/ranked-rows';
import { useCityScores } from '../../use-unit-scores';

/** All units of a month: their order within level and kind, and the formula beside it. */
export default function CityScoresPage() {
  const asked = usePageParameter('month');
  const [chosen, setChosen] = useState(asked || 'last');
  const query = useCityScores(chosen);
  return (
    <AppPage back wide title="各单位得分" note="同一层级、同一类的单位放在一起比。">
      <Loaded query={query}>
        {(city) => (
          <>
            <MonthPicker
              months={city.months.map((month) => ({ month }))}
              value={city.month}
              onChange={setChosen}
            />
            <City city={city} />
          </>
        )}
      </Loaded>
      <Button kind="text" onPress={() => goTo('scoreYears', {})}>
        看年度营商绩效
      </Button>
    </AppPage>
  );
}

function City({ city }: { city: CityMonth }) {
  return (
    <TwoColumns
      reading={
        <>
          {city.seeded ? <DemoTag /> : null}
          <Paragraph quiet>{stateLine(city)}</Paragraph>
          <Button kind="secondary" onPress={() => goTo('scoreBoard', { month: city.month })}>
            看红黑榜
          </Button>
          <Order city={city} />
        </>
      }
      doing={
        <>
          <FormulaCard month={city.month} />
          <BandCard bands={city.bands} />
        </>
      }
      after={<DistrictCard districts={city.districts} />}
    />
  );
}

function stateLine({ month, state, asOf }: CityMonth): string {
  return state === 'frozen'
    ? `${longMonth(month)}的得分已经定下，写进了公开账本。`
    : `${longMonth(month)}还没有完，截至${longDate(asOf)}，名次还会变。`;
}

function Order({ city: { groups, month } }: { city: CityMonth }) {
  const [chosen, setChosen] = useState('');
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  if (group === undefined)
    return (
      <FeedbackState kind="empty" icon="ratings" title="这个月没有单位的得分" detail="请换一个月份看。" />
    );
  return (
    <>
      <Chips
        label="哪一类单位"
        items={groups.map(({ key, name, rows }) => ({ key, label: name, count: rows.length }))}
        value={group.key}
        onChange={setChosen}
      />
      <GroupRows key={`${month} ${group.key}`} name={group.name} month={month} rows={group.rows} />
    </>
  );
}

/** Those with a place first; few ratings may bring a higher score, and no place. */
function GroupRows({ name, month, rows }: { name: string; month: string; rows: readonly RankedRow[] }) {
  const ranked = rows.filter(({ place }) => place !== null);
  const few = rows.filter(({ place }) => place === null);
  return (
    <>
      {ranked.length === 0 ? null : <LongRanking label={name} month={month} rows={ranked} />}
      {few.length === 0 ? null : (
        <Section title="样本不足，不排名" note="这个月公布的评价太少，得分只供参考，按得分从高到低列出。">
          <LongRanking label={`${name}，不排名`} month={month} rows={few} />
        </Section>
      )}
    </>
  );
}
