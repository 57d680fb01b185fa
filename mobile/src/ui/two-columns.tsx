import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './two-columns.scss';

interface TwoColumnsProps {
  reading: ReactNode;
  doing: ReactNode;
  /** More to read: below the first at a desk, at the end on a phone, where what is to be done must not be far. */
  after?: ReactNode;
}

/** What is to be read, and what is to be done about it: side by side at a desk, one after the other on a phone. */
export function TwoColumns({ reading, doing, after }: TwoColumnsProps) {
  return (
    <View className="two-columns">
      <View className="two-columns__reading">{reading}</View>
      <View className="two-columns__doing">{doing}</View>
      {after ? <View className="two-columns__after">{after}</View> : null}
    </View>
  );
}
