import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { DrawnChartProps } from './drawn-chart-props';
import { echarts } from './echarts';
import { PhoneCanvas } from './phone-canvas';

/** As wide as the column, `most` at most: a card's padding and the page's gutter are taken away. */
export function chartWidth(most = 480): number {
  return Math.min(Taro.getWindowInfo().windowWidth, most) - 64;
}

/** A page that is drawn slowly has its canvas later than React has it. */
const TRIES = 40;
const BETWEEN_MS = 50;

/** `useReady` fires once a page; the chart comes with the figures, later, so the drawing waits for its own canvas. */
export function DrawnChart({ id, option, width, height }: DrawnChartProps) {
  useEffect(() => {
    let dispose = () => {};
    let gone = false;
    const drawWhenThere = async () => {
      const canvas = await canvasWhenThere(id, () => !gone);
      if (canvas !== null && !gone) dispose = draw(canvas, { id, option, width, height });
    };
    Taro.nextTick(() => void drawWhenThere());
    return () => {
      gone = true;
      dispose();
    };
  }, [id, option, width, height]);
  return (
    <Canvas type="2d" id={id} style={{ display: 'block', width: `${width}px`, height: `${height}px` }} />
  );
}

async function canvasWhenThere(
  id: string,
  isWanted: () => boolean,
  tries = TRIES,
): Promise<Taro.Canvas | null> {
  const canvas = await findCanvas(id);
  if (canvas !== null || tries === 0 || !isWanted()) return canvas;
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  return canvasWhenThere(id, isWanted, tries - 1);
}

function findCanvas(id: string): Promise<Taro.Canvas | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      // WeChat types the answer as a bag; with `node: true` its `node` is the canvas.
      .fields({ node: true }, (found: { node?: Taro.Canvas } | null) => resolve(found?.node ?? null))
      .exec();
  });
}

function draw(node: Taro.Canvas, { id, option, width, height }: DrawnChartProps): () => void {
  const { pixelRatio } = Taro.getWindowInfo();
  const canvas = new PhoneCanvas(node.getContext('2d'), id, true, node);
  // echarts asks for canvases to measure words on; the page's own will do.
  echarts.setPlatformAPI({ createCanvas: () => canvas as never });
  // The adapter stands in for the element that echarts wants.
  const chart = echarts.init(canvas as never, null, { width, height, devicePixelRatio: pixelRatio });
  canvas.setChart(chart);
  chart.setOption(option);
  return () => chart.dispose();
}
