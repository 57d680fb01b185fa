import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui';
import './progress.scss';

/** 「1/3」 with as many filled bars. */
export function Progress({ at, of }: { at: number; of: number }) {
  const bars = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <View className="progress" {...spoken({ role: 'group', label: `第${at}题，共${of}题` })}>
      <Text className="progress__words">{`${at}/${of}`}</Text>
      {bars.map((bar) => (
        <View key={bar} className={bar <= at ? 'progress__bar progress__bar--done' : 'progress__bar'} />
      ))}
    </View>
  );
}
