import { useMemo } from 'react';
import { Card, Paragraph } from '../../../../ui';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { columnWidth, WIDEST } from '../chart/column-width';
import { matrixChart, matrixHeight } from '../chart/matrix-chart';
import type { CityMonth } from '../city-words';
import { districtMatrix, districtTable } from '../heat-view';

const TITLE = '区县和类别';
/** Four columns need so many pixels. */
const TABLE = 480;

/** Mean totals of each district by level and kind. */
export function KindCard({ districts }: { districts: CityMonth['districts'] }) {
  const width = columnWidth(chartWidth(WIDEST), 3);
  const look = useChartLook(width);
  const matrix = useMemo(() => districtMatrix(districts), [districts]);
  const option = useMemo(() => matrixChart(matrix, look), [matrix, look]);
  if (districts.length === 0) return null;
  return (
    <Card title={TITLE}>
      <ChartWithTable
        title={TITLE}
        legend={
          <Paragraph quiet>每格是平均总分，图上取整；颜色越深分越高，“无”是没有够排名的单位。</Paragraph>
        }
        chart={
          <DrawnChart id="kind-chart" option={option} width={width} height={matrixHeight(matrix, look)} />
        }
        stacked={width < TABLE}
        table={districtTable(districts)}
      />
      <Paragraph quiet>只算有名次的单位。</Paragraph>
    </Card>
  );
}
