import { dateInShanghai } from '@yingshang/shared/kernel';
import { lastDayOf } from '@yingshang/shared/unit-scores';
import { useState } from 'react';
import { useCity } from '../../../../../platform/city';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, Card, FeedbackState, Loaded, Paragraph } from '../../../../../ui';
import { FigureTable } from '../../../../../ui/figure-table';
import { PrintSheet } from '../../../../../ui/print-sheet';
import { chartWidth } from '../../../chart/drawn-chart';
import { WIDEST } from '../../chart/column-width';
import type { CityMonth } from '../../city-words';
import { PRINT_COLUMNS, printLines, printRows } from '../../print-view';
import { formulaLine, rulesOn } from '../../rule-words';
import { useCityScores, useScoreRules } from '../../use-unit-scores';

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
    <PrintSheet otherwise="督查也可以在得分督导里导出 Excel 打印，已按A4横向排好。">
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
    </PrintSheet>
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
