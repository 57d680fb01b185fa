import type { CategoryCounts } from '@yingshang/shared/contracts/benefits';
import { useMemo } from 'react';
import { Card } from '../../../ui';
import { barsHeight } from '../chart/bar-frame';
import { categoryChart } from '../chart/category-chart';
import { ChartWithTable } from '../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../chart/drawn-chart';
import { Legend } from '../chart/legend';
import { useChartLook } from '../chart/use-chart-look';
import { shownCategories } from '../picture-view';

const TITLE = '各类政策的判断结果';
// As the parts of a bar look on the drawing (category-chart.ts).
const LEGEND = [
  { mark: 'full', name: '可享' },
  { mark: 'tinted', name: '待补充' },
  { mark: 'dashed', name: '不符合' },
] as const;

export function CategoryChartCard({ categories }: { categories: readonly CategoryCounts[] }) {
  const shown = useMemo(() => shownCategories(categories), [categories]);
  const width = chartWidth();
  const look = useChartLook(width);
  const option = useMemo(() => categoryChart(shown, look), [shown, look]);
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Legend parts={LEGEND} />}
        chart={
          <DrawnChart
            id="category-chart"
            option={option}
            width={width}
            height={barsHeight(shown.length, look)}
          />
        }
        table={{
          columns: ['类别', '可享', '待补充', '不符合'],
          rows: shown.map(({ name, eligible, unknown, notEligible }) => [
            name,
            `${eligible}`,
            `${unknown}`,
            `${notEligible}`,
          ]),
        }}
      />
    </Card>
  );
}
