import { useState } from 'react';
import { longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  DemoTag,
  ErrorText,
  Loaded,
  OnlyInUnit,
  Paragraph,
  TwoColumns,
} from '../../../../../ui';
import type { CityMonth } from '../../city-words';
import { BandCard } from '../../parts/band-card';
import { HeatCard } from '../../parts/heat-card';
import { KindCard } from '../../parts/kind-card';
import { MonthPicker } from '../../parts/month-picker';
import { SignalsCard } from '../../parts/signals-card';
import { useScoreWorkbook } from '../../use-score-desk';
import { useCityScores } from '../../use-unit-scores';

/** What a supervisor looks at: this week's signals, what is complained of where, districts and kinds, the files. */
export default function ScoreWatchPage() {
  return (
    <AppPage back wide title="得分督导" note="全市各单位的得分，和您下级单位这一周要留意的事。">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Watch unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Watch({ unitId }: { unitId: string }) {
  const asked = usePageParameter('month');
  const [chosen, setChosen] = useState(asked || 'last');
  return (
    <Loaded query={useCityScores(chosen)}>
      {(city) => (
        <TwoColumns
          reading={
            <>
              <SignalsCard unitId={unitId} />
              <MonthPicker
                months={city.months.map((month) => ({ month }))}
                value={city.month}
                onChange={setChosen}
              />
              <HeatCard key={city.month} unitId={unitId} month={city.month} />
            </>
          }
          doing={
            <>
              <Files unitId={unitId} city={city} />
              <BandCard bands={city.bands} />
            </>
          }
          after={<KindCard districts={city.districts} />}
        />
      )}
    </Loaded>
  );
}

function Files({ unitId, city: { month, state, seeded } }: { unitId: string; city: CityMonth }) {
  const { busy, problem, open } = useScoreWorkbook(unitId, month);
  return (
    <Card title={longMonth(month)}>
      {seeded ? <DemoTag /> : null}
      {state === 'running' ? <Paragraph quiet>这个月还没有定下，数字还会变。</Paragraph> : null}
      <Button kind="secondary" onPress={() => goTo('cityScores', { month })}>
        看排名
      </Button>
      <Button kind="secondary" onPress={() => goTo('scoreBoard', { month })}>
        看红黑榜
      </Button>
      <Button kind="secondary" icon="download" loading={busy} onPress={() => void open()}>
        导出 Excel
      </Button>
      <ErrorText text={problem} />
      <Button kind="text" onPress={() => goTo('printScores', { month })}>
        打印排名
      </Button>
      <Button kind="text" onPress={() => goTo('scoreReviews', { unit: unitId })}>
        得分异议复核
      </Button>
    </Card>
  );
}
