import { Image } from '@tarojs/components';
import type { Drawing } from './drawing';
import { drawingSvg, svgAddress } from './drawing-svg';

/** SVG scales with the column, so one width fits every browser. */
export function pictureWidth(): number {
  return 343;
}

/** The words of the picture stand below it as text, so the picture itself is silent. */
export function GraphicPicture({ drawing }: { drawing: Drawing; surface: string }) {
  return (
    <Image
      src={svgAddress(drawingSvg(drawing))}
      mode="widthFix"
      // Taro gives an image 240 px of height unless told otherwise.
      style={{ display: 'block', width: '100%', height: 'auto' }}
      nativeProps={{ alt: '' }}
    />
  );
}
