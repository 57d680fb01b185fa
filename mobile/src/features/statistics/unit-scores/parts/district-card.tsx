import { useMemo } from 'react';
import { Card, Paragraph } from '../../../../ui';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { Legend } from '../../chart/legend';
import { pairChart, pairChartHeight } from '../../chart/pair-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { partNames } from '../cause-words';
import { columnWidth, WIDEST } from '../chart/column-width';
import { type CityMonth, districtPairs, meanText } from '../city-words';
import { tenthsText } from '../points-words';

const TITLE = '各区县';
const NAMES = { first: partNames.ratings, second: partNames.complaints, say: tenthsText };
// As they look on the drawing (pair-chart.ts).
const LEGEND = [
  { mark: 'empty', name: partNames.ratings },
  { mark: 'full', name: partNames.complaints },
] as const;
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
        legend={<Legend parts={LEGEND} />}
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
