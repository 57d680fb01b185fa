import { Text, View } from '@tarojs/components';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { countdownText, countedTo } from '../live-words';
import { useServerNow } from '../use-server-now';
import './countdown.scss';

/** How long until what everybody looks at the clock for; nothing where nothing has a time, or the time is there. */
export function Countdown({ live, cameAt }: { live: LiveDraw; cameAt: number }) {
  const now = useServerNow(live.now, cameAt);
  const counting = countedTo(live);
  const left = counting === null ? 0 : Date.parse(counting.to) - now;
  if (counting === null || left <= 0) return null;
  return (
    <View className="countdown">
      <Text className="countdown__words">{counting.words}</Text>
      <Text className="countdown__figure">{countdownText(left)}</Text>
    </View>
  );
}
