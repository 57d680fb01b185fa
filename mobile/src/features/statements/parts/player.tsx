import { Text, View } from '@tarojs/components';
import { Button, Chips, ErrorText, spoken } from '../../../ui';
import { clockWords } from '../desk-view';
import { usePlayer } from '../use-player';
import './player.scss';

const RATES = [0.75, 1, 1.25, 1.5] as const;
const items = RATES.map((rate) => ({ key: String(rate), label: `${rate}倍` }));

/** A recording for whoever types it. */
export function Player({ address, seconds }: { address: string; seconds: number }) {
  const { playing, second, rate, failed, toggle, back, choose } = usePlayer(address);
  return (
    <View className="player" {...spoken({ role: 'group', label: '录音播放' })}>
      <Text className="player__clock">{clockWords(second, seconds)}</Text>
      <View className="player__buttons">
        <Button onPress={toggle}>{playing ? '暂停' : '播放'}</Button>
        <Button kind="secondary" onPress={back}>
          后退5秒
        </Button>
      </View>
      <Chips label="播放速度" items={items} value={String(rate)} onChange={(key) => choose(Number(key))} />
      <ErrorText
        text={failed ? '这段录音没有放出来。请再点一次播放；还是不行，请告诉运维人员。' : undefined}
      />
    </View>
  );
}
