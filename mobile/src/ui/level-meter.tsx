import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import './level-meter.scss';
import { spoken } from './spoken';
import type { Meter } from './use-voice';

/** The middle moves most, as a mouth does. */
const BARS = [
  { place: 'a', share: 0.3 },
  { place: 'b', share: 0.5 },
  { place: 'c', share: 0.8 },
  { place: 'd', share: 1 },
  { place: 'e', share: 0.8 },
  { place: 'f', share: 0.5 },
  { place: 'g', share: 0.3 },
];
const STEPS = 10;

/** That one is heard, for the eye alone; in ten steps, so that a whisper moves it and a page is not drawn for nothing. */
export function LevelMeter({ meter }: { meter: Meter }) {
  const [level, setLevel] = useState(0);
  useEffect(() => meter.watch((heard) => setLevel(Math.round(heard * STEPS))), [meter]);
  return (
    <View className="ui-meter" {...spoken({ hidden: true })}>
      {BARS.map(({ place, share }) => (
        <View
          key={place}
          className={`ui-meter__bar ui-meter__bar--${Math.max(1, Math.round(level * share))}`}
        />
      ))}
    </View>
  );
}
