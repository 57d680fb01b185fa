import { useMemo } from 'react';
import { longMonth } from '../../../../platform/dates';
import { Card } from '../../../../ui';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { Legend } from '../../chart/legend';
import { useChartLook } from '../../chart/use-chart-look';
import { columnWidth, WIDEST } from '../chart/column-width';
import { trendChart, trendChartHeight } from '../chart/trend-chart';
import { type TrendMonth, trendLines } from '../chart/trend-lines';
import { hundredthsText, tenthsText } from '../points-words';

const TITLE = '近13个月的得分';
const MARKERS = { circle: '●', triangle: '▲', rect: '■' } as const;
const LEGEND = trendLines.map(({ key, name, dash, marker }) => ({
  mark: `${dash} line` as const,
  name: `${MARKERS[marker]} ${key === 'total' ? name : `${name}分`}`,
}));
/** The count of ratings, of which the lines say nothing, needs so many pixels more. */
const TABLE = 480;

/** The three scores over a year and a month, as lines and as a table. */
export function TrendCard({ months }: { months: readonly TrendMonth[] }) {
  const width = columnWidth(chartWidth(WIDEST), 3);
  const look = useChartLook(width);
  const wide = width >= TABLE;
  const option = useMemo(() => trendChart(months, look), [months, look]);
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Legend parts={LEGEND} />}
        chart={<DrawnChart id="trend-chart" option={option} width={width} height={trendChartHeight(look)} />}
        table={{
          columns: ['月份', '总分', '评价分', '投诉分', ...(wide ? ['评价条数'] : [])],
          rows: months
            .toReversed()
            .map((month) => [
              longMonth(month.month),
              hundredthsText(month.hundredths),
              tenthsText(month.ratingTenths),
              tenthsText(month.complaintTenths),
              ...(wide ? [month.ranked ? String(month.ratingCount) : `${month.ratingCount}（不排名）`] : []),
            ]),
        }}
      />
    </Card>
  );
}
