import { type CampaignPart, type CampaignStep, stepWords } from '@yingshang/shared/contracts/pushes';
import { useMemo } from 'react';
import { Card, Paragraph } from '../../../ui';
import { countWords } from '../campaign-view';
import { ChartWithTable } from '../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../chart/drawn-chart';
import { Legend } from '../chart/legend';
import { partChart, partChartHeight } from '../chart/part-chart';
import { useChartLook } from '../chart/use-chart-look';

// Told and opened look like this on the drawing (pair-chart.ts).
const LEGEND = [
  { mark: 'empty', name: stepWords.told },
  { mark: 'full', name: stepWords.opened },
] as const;
const STEPS = Object.keys(stepWords) as CampaignStep[]; // the keys of a constant
/** Pages for desks are as wide as this. */
const WIDEST = 1120;
/** Six columns of figures need so many pixels. */
const TABLE = 640;

interface Props {
  readonly id: string;
  readonly title: string;
  /** What a row is: 「区县」. */
  readonly what: string;
  readonly parts: readonly CampaignPart[];
}

/** Told and opened by place or trade as bars, every step as a table; of too few enterprises nothing is told apart. */
export function PartChartCard(props: Props) {
  const { parts, title, what } = props;
  if (parts.some(({ key }) => key !== 'other')) return <PartChart {...props} />;
  return (
    <Card title={title}>
      <Paragraph quiet>{`企业太少，不分${what}显示，避免认出具体企业。`}</Paragraph>
    </Card>
  );
}

function PartChart({ id, title, what, parts }: Props) {
  const width = chartWidth(WIDEST);
  const look = useChartLook(width);
  const option = useMemo(() => partChart(parts, look), [parts, look]);
  return (
    <Card title={title}>
      <ChartWithTable
        title={title}
        legend={<Legend parts={LEGEND} />}
        chart={<DrawnChart id={id} option={option} width={width} height={partChartHeight(parts, look)} />}
        stacked={width < TABLE}
        table={{
          columns: [what, ...STEPS.map((step) => stepWords[step])],
          rows: parts.map((part) => [part.name, ...STEPS.map((step) => countWords(part[step]))]),
        }}
      />
    </Card>
  );
}
