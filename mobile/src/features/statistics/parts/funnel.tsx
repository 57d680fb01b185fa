import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui';
import type { FunnelBar } from '../campaign-view';
import './funnel.scss';

/** Labelled bars: the words and numbers say all, the bars only show it. */
export function Funnel({ bars }: { bars: readonly FunnelBar[] }) {
  return (
    <View className="funnel" {...spoken({ role: 'list', label: '从告知到行动' })}>
      {bars.map(({ step, label, count, share, length }) => (
        <View
          key={step}
          className="funnel__step"
          {...spoken({ role: 'listitem', label: [label, count, share].filter(Boolean).join('，') })}
        >
          <View className="funnel__words">
            <Text className="funnel__label">{label}</Text>
            <Text className="funnel__count">{count}</Text>
          </View>
          <View className="funnel__track">
            <View className="funnel__bar" style={{ width: `${length * 100}%` }} />
          </View>
          {share === null ? null : <Text className="funnel__share">{share}</Text>}
        </View>
      ))}
    </View>
  );
}
