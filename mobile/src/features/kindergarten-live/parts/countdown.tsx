import { Text, View } from '@tarojs/components';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { Paragraph } from '../../../ui';
import { countdownText, countedTo } from '../live-words';
import { useServerNow } from '../use-server-now';
import './countdown.scss';

/** How long until what everybody looks at the clock for; once the time is there, what is late; nothing where nothing has a time. */
export function Countdown({ live, cameAt }: { live: LiveDraw; cameAt: number }) {
  const now = useServerNow(live.now, cameAt);
  const counting = countedTo(live);
  if (counting === null) return null;
  const left = Date.parse(counting.to) - now;
  if (left <= 0) return <Paragraph>{counting.late}</Paragraph>;
  return (
    <View className="countdown">
      <Text className="countdown__words">{counting.words}</Text>
      <Text className="countdown__figure">{countdownText(left)}</Text>
    </View>
  );
}
