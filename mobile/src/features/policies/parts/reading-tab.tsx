import { Text, View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { Card } from '../../../ui';
import { readingLine } from '../policy-tabs';
import './reading.scss';

export function ReadingTab({
  lines,
  readerName,
}: {
  lines: PolicyView['interpretation'];
  readerName: string;
}) {
  return (
    <Card title="文字解读">
      {lines.map((line) => (
        <ReadingLine key={line} {...readingLine(line)} />
      ))}
      <Text className="reading__by">{`解读人：${readerName}（在“联系人”里可以联系）`}</Text>
    </Card>
  );
}

export function FaqTab({ faq }: { faq: PolicyView['faq'] }) {
  return (
    <Card title="大家常问">
      {faq.map(({ q, a }) => (
        <ReadingLine key={q} heading={q} text={a} />
      ))}
    </Card>
  );
}

function ReadingLine({ heading, text }: { heading: string | null; text: string }) {
  return (
    <View className="reading">
      {heading ? <Text className="reading__heading">{heading}</Text> : null}
      <Text className="reading__text">{text}</Text>
    </View>
  );
}
