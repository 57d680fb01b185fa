import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui';
import './matters.scss';

/** What one can come for, as a list of short words. */
export function Matters({ matters }: { matters: readonly string[] }) {
  if (matters.length === 0) return null;
  return (
    <View className="matters" {...spoken({ role: 'list', label: '办理事项' })}>
      {matters.map((matter) => (
        <View key={matter} className="matter" {...spoken({ role: 'listitem' })}>
          <Text>{matter}</Text>
        </View>
      ))}
    </View>
  );
}
