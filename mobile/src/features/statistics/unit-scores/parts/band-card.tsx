import { useMemo } from 'react';
import { Card, Paragraph } from '../../../../ui';
import { barsHeight } from '../../chart/bar-frame';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { bandChart } from '../chart/band-chart';
import { columnWidth, WIDEST } from '../chart/column-width';
import { bandName, type CityMonth, shownBands } from '../city-words';

const TITLE = '总分的分布';

/** How many of the ranked units stand where. */
export function BandCard({ bands: all }: { bands: CityMonth['bands'] }) {
  const width = columnWidth(chartWidth(WIDEST), 2);
  const bands = useMemo(() => shownBands(all), [all]);
  const look = useChartLook(width);
  const option = useMemo(() => bandChart(bands, look), [bands, look]);
  return (
    <Card title={TITLE}>
      {bands.length === 0 ? (
        <Paragraph quiet>这个月还没有单位的评价够排名的条数。</Paragraph>
      ) : (
        <ChartWithTable
          title={TITLE}
          legend={<Paragraph quiet>只算有名次的单位。</Paragraph>}
          chart={
            <DrawnChart
              id="band-chart"
              option={option}
              width={width}
              height={barsHeight(bands.length, look)}
            />
          }
          table={{
            columns: ['总分', '单位数'],
            rows: bands.map((band) => [bandName(band), `${band.units}`]),
          }}
        />
      )}
    </Card>
  );
}
