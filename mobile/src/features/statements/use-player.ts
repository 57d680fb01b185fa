import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { startSound } from '../../platform/start-sound';

const BACK_SECONDS = 5;

/** Plays a recording: on and off, a little back, slower or faster. */
export function usePlayer(address: string) {
  const player = useRef<Taro.InnerAudioContext>(undefined);
  const [playing, setPlaying] = useState(false);
  const [second, setSecond] = useState(0);
  const [rate, setRate] = useState(1);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const audio = Taro.createInnerAudioContext();
    audio.src = address;
    audio.onPlay(() => setPlaying(true));
    audio.onPause(() => setPlaying(false));
    audio.onTimeUpdate(() => setSecond(audio.currentTime));
    audio.onEnded(() => setPlaying(false));
    audio.onError(() => setFailed(true));
    player.current = audio;
    return () => audio.destroy();
  }, [address]);
  const toggle = () => {
    setFailed(false);
    if (playing) player.current?.pause();
    else if (player.current) startSound(player.current, () => setFailed(true));
  };
  const back = () => {
    const to = Math.max(0, (player.current?.currentTime ?? 0) - BACK_SECONDS);
    player.current?.seek(to);
    setSecond(to);
  };
  const choose = (next: number) => {
    if (player.current) player.current.playbackRate = next;
    setRate(next);
  };
  return { playing, second, rate, failed, toggle, back, choose };
}
