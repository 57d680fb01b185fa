import { CHART_PADDING, type ChartLook, chartText, chartType } from './chart-look';

export type NameLabel = ReturnType<typeof chartText> & {
  /** Every row has its name, however near the next one is. */
  readonly interval: 0;
  readonly width?: number;
  readonly overflow?: 'break';
  readonly lineHeight?: number;
};

/** Names that stand on one line each. */
export function nameLabel(look: ChartLook): NameLabel {
  return { ...chartText(look), interval: 0 };
}

interface Breaking {
  /** Of the chart's width; names take no more. */
  readonly share: number;
  /** How high a line is, in heights of the type. */
  readonly line: number;
}

interface NameColumn {
  readonly width: number;
  /** Of the name that breaks into the most lines. */
  readonly height: number;
  readonly label: NameLabel;
}

/** Names at the left of a chart, which break into lines where they are longer than their share. */
export function nameColumn(names: readonly string[], { share, line }: Breaking, look: ChartLook): NameColumn {
  const { font } = chartType[look.size];
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const width = Math.min(longest * font + CHART_PADDING, Math.floor(look.width * share));
  const aLine = Math.max(1, Math.floor((width - CHART_PADDING) / font));
  const lines = Math.max(1, Math.ceil(longest / aLine));
  const lineHeight = font * line;
  const label = { width: width - CHART_PADDING, overflow: 'break', lineHeight } as const;
  return { width, height: lines * lineHeight, label: { ...nameLabel(look), ...label } };
}
