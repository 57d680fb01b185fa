import type { CellOption, ChartOption } from './chart-look';

export interface DrawnChartProps {
  /** The element's id: its own on the page. */
  readonly id: string;
  readonly option: ChartOption | CellOption;
  /** Logical pixels. */
  readonly width: number;
  readonly height: number;
}
