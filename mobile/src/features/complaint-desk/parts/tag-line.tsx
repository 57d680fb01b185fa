import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './tag-line.scss';

/** Tags in a row that wraps. */
export function TagLine({ children }: { children: ReactNode }) {
  return <View className="tag-line">{children}</View>;
}
