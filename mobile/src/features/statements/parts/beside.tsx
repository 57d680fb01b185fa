import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './beside.scss';

/** What is looked at, and what is done about it: one under the other on a phone, side by side on a desk. */
export function Beside({ seen, done }: { seen: ReactNode; done: ReactNode }) {
  return (
    <View className="beside">
      <View className="beside__part">{seen}</View>
      <View className="beside__part">{done}</View>
    </View>
  );
}
