import Taro from '@tarojs/taro';
import { startSound } from './start-sound';

export interface Playing {
  readonly stop: () => void;
}

/** Plays one sound; `over` is told once, however it ends. */
export function play(address: string, over: () => void): Playing {
  const player = Taro.createInnerAudioContext();
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    player.destroy();
    over();
  };
  player.src = address;
  player.onEnded(end);
  player.onError(end);
  startSound(player, end);
  return { stop: end };
}
