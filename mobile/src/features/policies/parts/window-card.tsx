import { Text, View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../../platform/city';
import { Card, DemoTag, Paragraph, StatusTag, spoken } from '../../../ui';
import { type WindowLine, windowLines } from '../window-lines';
import { CalendarButton } from './calendar-button';
import './window-card.scss';

/** 申报时间: all windows, or the words of the policy where no dates are known. */
export function WindowCard({ policy }: { policy: PolicyView }) {
  const today = useCity()?.today;
  const { demo, windows, windowText } = policy;
  if (windows.length === 0 && windowText === null) return null;
  return (
    <Card title="申报时间">
      {windows.length === 0 ? null : (
        <View className="windows" {...spoken({ role: 'list' })}>
          {windowLines(windows, today).map((line) => (
            <Line key={line.key} line={line} demo={demo} />
          ))}
        </View>
      )}
      {windowText === null ? null : <Paragraph>{windowText}</Paragraph>}
      <CalendarButton policy={policy} />
    </Card>
  );
}

function Line({ line, demo }: { line: WindowLine; demo: boolean }) {
  return (
    <View className="windows__line" {...spoken({ role: 'listitem' })}>
      <View className="windows__tags">
        {line.tag ? <StatusTag kind={line.tag.kind}>{line.tag.word}</StatusTag> : null}
        {demo ? <DemoTag /> : null}
      </View>
      <Text className="windows__days" userSelect>
        {line.days}
      </Text>
      <Text className="windows__origin">{line.origin}</Text>
    </View>
  );
}
