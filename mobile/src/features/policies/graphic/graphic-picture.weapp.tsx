import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { Drawing } from './drawing';
import { paint } from './drawing-canvas';
import { findCanvas } from './find-canvas';

const GUTTERS = 32;

/** A canvas cannot be stretched without blur, so the picture is laid out for this very screen. */
export function pictureWidth(): number {
  return Math.min(Taro.getWindowInfo().windowWidth, 480) - GUTTERS;
}

/** `useReady` fires once a page; the tab is opened later, so the drawing waits for its own mounting. */
export function GraphicPicture({ drawing, surface }: { drawing: Drawing; surface: string }) {
  useEffect(() => {
    Taro.nextTick(() => void drawOn(surface, drawing));
  }, [drawing, surface]);
  return (
    <Canvas
      type="2d"
      id={surface}
      style={{ display: 'block', width: `${drawing.width}px`, height: `${drawing.height}px` }}
    />
  );
}

async function drawOn(surface: string, drawing: Drawing): Promise<void> {
  const canvas = await findCanvas(surface);
  if (!canvas) return;
  const { pixelRatio } = Taro.getWindowInfo();
  canvas.width = drawing.width * pixelRatio;
  canvas.height = drawing.height * pixelRatio;
  // Taro types an empty context for every kind; '2d' gives the browser's.
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.scale(pixelRatio, pixelRatio);
  paint(pen, drawing);
}
