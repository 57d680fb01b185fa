import type { YearFigures } from '@yingshang/shared/contracts/yearly-scores';
import { useMemo } from 'react';
import { longMonth } from '../../../../platform/dates';
import { usePreferences } from '../../../../platform/preferences';
import { Card, Paragraph } from '../../../../ui';
import { chartPalettes } from '../../chart/chart-palette';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { columnWidth, WIDEST } from '../../unit-scores/chart/column-width';
import { monthsChart, monthsChartHeight } from '../chart/months-chart';
import { monthText } from '../year-words';

const TITLE = '十二个月的得分';

/** What the year is made of, as bars and as a table with the version of each month. */
export function MonthsCard({ months }: { months: YearFigures['months'] }) {
  const { size, scheme } = usePreferences();
  const width = columnWidth(chartWidth(WIDEST), 3);
  const look = useMemo(() => ({ palette: chartPalettes[scheme], size, width }), [scheme, size, width]);
  const option = useMemo(() => monthsChart(months, look), [months, look]);
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Paragraph quiet>用的都是月底定下的得分；更正过的月份用最新一版。</Paragraph>}
        chart={
          <DrawnChart
            id="year-months-chart"
            option={option}
            width={width}
            height={monthsChartHeight(months, look)}
          />
        }
        table={{
          columns: ['月份', '得分', '用的版本'],
          rows: months.map((month) => [
            longMonth(month.month),
            monthText(month),
            month.version === 0 ? '无' : `第${month.version}版`,
          ]),
        }}
      />
    </Card>
  );
}
