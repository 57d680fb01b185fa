import type { ChartOption } from './category-chart';

export interface DrawnChartProps {
  /** The element's id: one chart a page. */
  readonly id: string;
  readonly option: ChartOption;
  /** Logical pixels. */
  readonly width: number;
  readonly height: number;
}
