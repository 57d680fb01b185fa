import { View } from '@tarojs/components';
import { useCity } from '../../../platform/city';
import { Paragraph, StatusTag } from '../../../ui';
import './demo-only.scss';

/** In a demo city: whose complaints these are. */
export function DemoOnly() {
  if (!useCity()?.demo) return null;
  return (
    <View className="demo-only">
      <StatusTag kind="neutral">演示数据</StatusTag>
      <Paragraph quiet>这里只有虚构的示例区，投诉都是编写的；没有对真实单位的投诉。</Paragraph>
    </View>
  );
}
