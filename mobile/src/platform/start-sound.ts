import type Taro from '@tarojs/taro';

/**
 * Starts a player. A browser's own answers with a promise (WeChat's with nothing), and breaks it off when somebody
 * stops before the sound came, which is no failure: `failed` is told of the others.
 */
export function startSound(player: Pick<Taro.InnerAudioContext, 'play'>, failed: () => void): void {
  const begun: unknown = player.play();
  if (!(begun instanceof Promise)) return;
  begun.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'AbortError')) failed();
  });
}
