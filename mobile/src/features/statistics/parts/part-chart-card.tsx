import { Text, View } from '@tarojs/components';
import { type CampaignPart, type CampaignStep, stepWords } from '@yingshang/shared/contracts/pushes';
import { useMemo } from 'react';
import { Card, Paragraph, spoken } from '../../../ui';
import { countWords } from '../campaign-view';
import { ChartWithTable } from '../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../chart/drawn-chart';
import { useChartLook } from '../chart/use-chart-look';
import { partChart, partChartHeight } from '../chart/part-chart';
import './part-chart-card.scss';

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
        legend={<Legend />}
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

function Legend() {
  return (
    <View className="part-legend" {...spoken({ role: 'list', label: '图例' })}>
      {(['told', 'opened'] as const).map((step) => (
        <View key={step} className="part-legend__part" {...spoken({ role: 'listitem' })}>
          <View className={`part-legend__mark part-legend__mark--${step}`} />
          <Text>{stepWords[step]}</Text>
        </View>
      ))}
    </View>
  );
}
