import { Text, View } from '@tarojs/components';
import { Section } from '../../../ui';
import type { Demo } from '../demo-stories';

/** What was loaded, so that nobody has to believe it. */
export function PackFigures({ figures }: { figures: Demo['figures'] }) {
  const shown = [
    { number: figures.policies, what: '项政策' },
    { number: figures.units, what: '个真实单位' },
    { number: figures.demoUnits, what: '个示例区单位' },
    { number: figures.officers, what: '名虚构人员' },
  ];
  return (
    <Section title="已装入">
      <View className="demo__figures">
        {shown.map(({ number, what }) => (
          <View key={what} className="demo__figure">
            <Text className="demo__number">{number.toLocaleString('zh-CN')}</Text>
            <Text className="demo__what">{what}</Text>
          </View>
        ))}
      </View>
    </Section>
  );
}
