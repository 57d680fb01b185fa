import { View } from '@tarojs/components';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { lastDayOf } from '@yingshang/shared/unit-scores';
import { useState } from 'react';
import { useCity } from '../../../../../platform/city';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph } from '../../../../../ui';
import { FigureTable } from '../../../../../ui/figure-table';
import { chartWidth } from '../../../chart/drawn-chart';
import { WIDEST } from '../../chart/column-width';
import type { CityMonth } from '../../city-words';
import { printPage, whyNoPrint } from '../../print-page';
import { PRINT_COLUMNS, printLines, printRows } from '../../print-view';
import { formulaLine, rulesOn } from '../../rule-words';
import { useCityScores, useScoreRules } from '../../use-unit-scores';
import './index.scss';

/** The order of a month on paper. */
export default function PrintScoresPage() {
  const month = usePageParameter('month');
  return (
    <AppPage back wide title="单位得分排名">
      <Loaded query={useCityScores(month || 'last')}>{(city) => <Sheet city={city} />}</Loaded>
    </AppPage>
  );
}

function Sheet({ city }: { city: CityMonth }) {
  const name = useCity()?.name;
  const versions = useScoreRules().data?.versions ?? [];
  const rules = rulesOn(versions, lastDayOf(city.month));
  const [today] = useState(() => dateInShanghai(Date.now()));
  const lines = printLines(city, rules, today);
  return (
    <View className="print-sheet">
      <Printing />
      <Card title={name}>
        {lines.map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
        {rules === undefined ? null : <Paragraph>{formulaLine(rules)}</Paragraph>}
        <Paragraph>{`评价不足${rules?.minimumRatings ?? 20}条的单位有得分，不排名。同级同类的单位之间排名。`}</Paragraph>
      </Card>
      {city.groups.length === 0 ? (
        <FeedbackState kind="empty" icon="ratings" title="这个月没有单位的得分" />
      ) : (
        city.groups.map((group) => <Group key={group.key} group={group} />)
      )}
    </View>
  );
}

/** Not on the paper itself. */
function Printing() {
  const why = whyNoPrint();
  return (
    <View className="print-sheet__doing">
      {why === null ? (
        <Button icon="download" onPress={printPage}>
          打印
        </Button>
      ) : (
        <Paragraph>{why}</Paragraph>
      )}
    </View>
  );
}

/** Seven columns need so many pixels. */
const TABLE = 640;

function Group({ group }: { group: CityMonth['groups'][number] }) {
  return (
    <Card title={`${group.name}（${group.rows.length}个）`}>
      <FigureTable
        title={group.name}
        columns={PRINT_COLUMNS}
        rows={printRows(group)}
        stacked={chartWidth(WIDEST) < TABLE}
      />
    </Card>
  );
}
