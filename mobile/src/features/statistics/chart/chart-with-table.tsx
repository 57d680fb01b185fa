import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../../../ui';
import { FigureTable, type FigureTableProps } from '../../../ui/figure-table';
import './chart-with-table.scss';

interface Props {
  readonly title: string;
  /** What the parts of the chart mean, each with its mark. */
  readonly legend: ReactNode;
  readonly chart: ReactNode;
  readonly table: Pick<FigureTableProps, 'columns' | 'rows'>;
  /** Too many columns for a phone. */
  readonly stacked?: boolean;
}

/** A chart is a picture to a screen reader, so the same figures stand below it as a table, for everybody. */
export function ChartWithTable({ title, legend, chart, table, stacked }: Props) {
  return (
    <View className="chart">
      {legend}
      <View {...spoken({ role: 'img', label: `${title}的图，数字见下表` })}>{chart}</View>
      <FigureTable title={title} columns={table.columns} rows={table.rows} stacked={stacked} />
    </View>
  );
}
