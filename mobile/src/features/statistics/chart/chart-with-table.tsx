import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../../../ui';
import './chart-with-table.scss';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  readonly title: string;
  /** What the parts of the chart mean, each with its mark. */
  readonly legend: ReactNode;
  readonly chart: ReactNode;
  readonly table: ChartTable;
}

/** A chart is a picture to a screen reader, so the same figures stand below it as a table, for everybody. */
export function ChartWithTable({ title, legend, chart, table }: Props) {
  return (
    <View className="chart">
      {legend}
      <View {...spoken({ role: 'img', label: `${title}的图，数字见下表` })}>{chart}</View>
      <View className="chart__table" {...spoken({ role: 'table', label: title })}>
        <TableRow columns={table.columns} cells={table.columns} head />
        {table.rows.map((row) => (
          <TableRow key={row[0]} columns={table.columns} cells={row} />
        ))}
      </View>
    </View>
  );
}

interface TableRowProps {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly head?: boolean;
}

function TableRow({ columns, cells, head }: TableRowProps) {
  return (
    <View className={head ? 'chart__row chart__row--head' : 'chart__row'} {...spoken({ role: 'row' })}>
      {columns.map((column, at) => (
        <View
          key={column}
          className={at === 0 ? 'chart__cell chart__cell--name' : 'chart__cell'}
          {...spoken({ role: head ? 'columnheader' : at === 0 ? 'rowheader' : 'cell' })}
        >
          <Text>{cells[at]}</Text>
        </View>
      ))}
    </View>
  );
}
