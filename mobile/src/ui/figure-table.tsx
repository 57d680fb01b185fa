import { Text, View } from '@tarojs/components';
import './figure-table.scss';
import { spoken } from './spoken';

export interface FigureTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Too many columns for a phone: each row is a block of labelled figures. */
  readonly stacked?: boolean;
}

/** Figures in rows and columns; the first cell of a row is its name. */
export function FigureTable({ title, columns, rows, stacked = false }: FigureTableProps) {
  return (
    <View className="ui-figures" {...spoken({ role: 'table', label: title })}>
      {stacked ? null : <TableRow columns={columns} cells={columns} head />}
      {rows.map((row) =>
        stacked ? (
          <StackedRow key={row[0]} columns={columns} cells={row} />
        ) : (
          <TableRow key={row[0]} columns={columns} cells={row} />
        ),
      )}
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
    <View
      className={head ? 'ui-figures__row ui-figures__row--head' : 'ui-figures__row'}
      {...spoken({ role: 'row' })}
    >
      {columns.map((column, at) => (
        <View
          key={column}
          className={at === 0 ? 'ui-figures__cell ui-figures__cell--name' : 'ui-figures__cell'}
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
    <View className="ui-figures__block" {...spoken({ role: 'row' })}>
      {columns.map((column, at) => (
        <View
          key={column}
          className={at === 0 ? 'ui-figures__figure ui-figures__figure--name' : 'ui-figures__figure'}
          {...spoken({ role: at === 0 ? 'rowheader' : 'cell' })}
        >
          {at === 0 ? null : <Text>{column}</Text>}
          <Text>{cells[at]}</Text>
        </View>
      ))}
    </View>
  );
}
