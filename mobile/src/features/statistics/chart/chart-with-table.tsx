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
  /** Too many columns for a phone: each row is a block of labelled figures. */
  readonly stacked?: boolean;
}

/** A chart is a picture to a screen reader, so the same figures stand below it as a table, for everybody. */
export function ChartWithTable({ title, legend, chart, table, stacked = false }: Props) {
  return (
    <View className="chart">
      {legend}
      <View {...spoken({ role: 'img', label: `${title}的图，数字见下表` })}>{chart}</View>
      <View className="chart__table" {...spoken({ role: 'table', label: title })}>
        {stacked ? null : <TableRow columns={table.columns} cells={table.columns} head />}
        {table.rows.map((row) =>
          stacked ? (
            <StackedRow key={row[0]} columns={table.columns} cells={row} />
          ) : (
            <TableRow key={row[0]} columns={table.columns} cells={row} />
          ),
        )}
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

/** Its first cell is its heading; each other one says what it is. */
function StackedRow({ columns, cells }: Pick<TableRowProps, 'columns' | 'cells'>) {
  return (
    <View className="chart__block" {...spoken({ role: 'row' })}>
      {columns.map((column, at) => (
        <View
          key={column}
          className={at === 0 ? 'chart__figure chart__figure--name' : 'chart__figure'}
          {...spoken({ role: at === 0 ? 'rowheader' : 'cell' })}
        >
          {at === 0 ? null : <Text>{column}</Text>}
          <Text>{cells[at]}</Text>
        </View>
      ))}
    </View>
  );
}
