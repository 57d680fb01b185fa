import { Text, View } from '@tarojs/components';
import type { CategoryCounts } from '@yingshang/shared/contracts/benefits';
import { useMemo } from 'react';
import { Card, spoken } from '../../../ui';
import { barsHeight } from '../chart/bar-frame';
import { categoryChart } from '../chart/category-chart';
import { ChartWithTable } from '../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../chart/drawn-chart';
import { useChartLook } from '../chart/use-chart-look';
import { shownCategories } from '../picture-view';
import './category-chart-card.scss';

const TITLE = '各类政策的判断结果';

export function CategoryChartCard({ categories }: { categories: readonly CategoryCounts[] }) {
  const shown = useMemo(() => shownCategories(categories), [categories]);
  const width = chartWidth();
  const look = useChartLook(width);
  const option = useMemo(() => categoryChart(shown, look), [shown, look]);
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Legend />}
        chart={
          <DrawnChart id="category-chart" option={option} width={width} height={barsHeight(shown.length, look)} />
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

const PARTS = [
  { key: 'eligible', name: '可享' },
  { key: 'unknown', name: '待补充' },
  { key: 'not-eligible', name: '不符合' },
] as const;

function Legend() {
  return (
    <View className="legend" {...spoken({ role: 'list', label: '图例' })}>
      {PARTS.map(({ key, name }) => (
        <View key={key} className="legend__part" {...spoken({ role: 'listitem' })}>
          <View className={`legend__mark legend__mark--${key}`} />
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}
