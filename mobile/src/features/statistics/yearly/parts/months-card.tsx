import type { YearFigures } from '@yingshang/shared/contracts/yearly-scores';
import { useMemo } from 'react';
import { longMonth } from '../../../../platform/dates';
import { Card, Paragraph } from '../../../../ui';
import { barsHeight } from '../../chart/bar-frame';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { columnWidth, WIDEST } from '../../unit-scores/chart/column-width';
import { monthsChart } from '../chart/months-chart';
import { monthText } from '../year-words';

const TITLE = '十二个月的得分';

/** What the year is made of, as bars and as a table with the version of each month. */
export function MonthsCard({ months }: { months: YearFigures['months'] }) {
  const width = columnWidth(chartWidth(WIDEST), 3);
  const look = useChartLook(width);
  const option = useMemo(() => monthsChart(months, look), [months, look]);
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Paragraph quiet>用的都是月底定下的得分；更正过的月份用最新一版。</Paragraph>}
        chart={
          <DrawnChart
            id="months-chart"
            option={option}
            width={width}
            height={barsHeight(months.length, look)}
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
