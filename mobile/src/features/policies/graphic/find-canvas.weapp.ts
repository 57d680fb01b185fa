import Taro from '@tarojs/taro';

/** The canvas node behind an id, once the page has laid it out; null when the page does not show it. */
export function findCanvas(id: string): Promise<Taro.Canvas | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      // WeChat types the answer as a bag; with `node: true` its `node` is the canvas.
      .fields({ node: true }, (found: { node?: Taro.Canvas } | null) => resolve(found?.node ?? null))
      .exec();
  });
}
