import { Text, View } from '@tarojs/components';
import './quote.scss';

/** Somebody's words, as they may be seen. */
export function Quote({ children }: { children: string }) {
  return (
    <View className="quote">
      <Text userSelect>{children}</Text>
    </View>
  );
}
