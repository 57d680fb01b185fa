import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './two-columns.scss';

/** What is to be read, and what is to be done about it: side by side at a desk, one after the other on a phone. */
export function TwoColumns({ reading, doing }: { reading: ReactNode; doing: ReactNode }) {
  return (
    <View className="two-columns">
      <View className="two-columns__reading">{reading}</View>
      <View className="two-columns__doing">{doing}</View>
    </View>
  );
}
