import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Card, Paragraph, spoken } from '../../../../ui';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { pairChart, pairChartHeight } from '../../chart/pair-chart';
import { partNames } from '../cause-words';
import { columnWidth, WIDEST } from '../chart/column-width';
import { type CityMonth, districtPairs, meanText } from '../city-words';
import { tenthsText } from '../points-words';
import './district-card.scss';

const TITLE = '各区县';
const NAMES = { first: partNames.ratings, second: partNames.complaints, say: tenthsText };
/** Five columns of figures need so many pixels. */
const TABLE = 480;

/** Means of the ranked units of each district, by part. */
export function DistrictCard({ districts }: { districts: CityMonth['districts'] }) {
  const width = columnWidth(chartWidth(WIDEST), 3);
  const rows = useMemo(() => districtPairs(districts), [districts]);
  const look = useChartLook(width);
  const option = useMemo(() => pairChart(rows, NAMES, look), [rows, look]);
  if (districts.length === 0) return null;
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={<Legend />}
        chart={
          rows.length === 0 ? (
            <Paragraph quiet>这个月没有区县有够排名的单位。</Paragraph>
          ) : (
            <DrawnChart
              id="district-chart"
              option={option}
              width={width}
              height={pairChartHeight(rows, look)}
            />
          )
        }
        stacked={width < TABLE}
        table={{
          columns: ['区县', '单位', '有名次', '评价分', '投诉分'],
          rows: districts.map(({ district, units, ranked, ratingTenths, complaintTenths }) => [
            district.name,
            String(units),
            String(ranked),
            meanText(ratingTenths),
            meanText(complaintTenths),
          ]),
        }}
      />
      <Paragraph quiet>各分是有名次的单位的平均数。</Paragraph>
    </Card>
  );
}

function Legend() {
  return (
    <View className="district-legend" {...spoken({ role: 'list', label: '图例' })}>
      {(['ratings', 'complaints'] as const).map((part) => (
        <View key={part} className="district-legend__part" {...spoken({ role: 'listitem' })}>
          <View className={`district-legend__mark district-legend__mark--${part}`} />
          <Text>{partNames[part]}</Text>
        </View>
      ))}
    </View>
  );
}
