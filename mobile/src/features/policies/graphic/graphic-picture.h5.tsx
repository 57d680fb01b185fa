import { Image } from '@tarojs/components';
import type { Drawing } from './drawing';
import { drawingSvg, svgAddress } from './drawing-svg';
import { drawnCanvas } from './drawn-canvas';
import { keepsByLongPress } from './save-picture';

/** SVG scales with the column, so one width fits every browser. */
export function pictureWidth(): number {
  return 343;
}

/** The words of the picture stand below it as text, so the picture itself is silent. */
export function GraphicPicture({ drawing }: { drawing: Drawing; surface: string }) {
  return (
    <Image
      src={addressOf(drawing)}
      mode="widthFix"
      // Taro gives an image 240 px of height unless told otherwise.
      style={{ display: 'block', width: '100%', height: 'auto' }}
      nativeProps={{ alt: '' }}
    />
  );
}

/** A long press saves what is shown, and an album takes no SVG. */
function addressOf(drawing: Drawing): string {
  const png = keepsByLongPress() ? drawnCanvas(drawing)?.toDataURL('image/png') : undefined;
  return png ?? svgAddress(drawingSvg(drawing));
}
