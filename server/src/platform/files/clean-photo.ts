import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import sharp, { type Metadata, type OutputInfo } from 'sharp';
import {
  MOST_BYTES,
  MOST_PIXELS,
  photoTooLarge,
  photoTooManyPixels,
  photoUnreadable,
  photoWrongKind,
} from './photo.refusals';
import { photoKindOf } from './photo-kind';

/** JPEG, upright, with nothing in it but the picture. */
export interface CleanPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const LONGEST_SIDE = 2_048;
const QUALITY = 82;

/**
 * A photo that a person sends, drawn anew: where and when it was taken, with what, its thumbnail and whatever hides
 * behind its end stay behind, and so does any trap for another program's decoder.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Outcome<CleanPhoto>> {
  if (bytes.length > MOST_BYTES) return refuse(photoTooLarge);
  const kind = photoKindOf(bytes);
  if (kind === null) return refuse(photoWrongKind);
  const header = await readHeader(bytes);
  const wrong = header === null ? photoUnreadable : problemOf(header, kind);
  return wrong === null ? redraw(bytes) : refuse(wrong);
}

/** The header alone: nothing is unpacked before its size is known. */
function readHeader(bytes: Uint8Array): Promise<Metadata | null> {
  return sharp(bytes, { limitInputPixels: false }).metadata().catch(ifSharp(null));
}

function problemOf({ format, width, height, pages = 1 }: Metadata, kind: string): Refusal | null {
  // Moving pictures are no photos, and each frame would count against memory.
  if (format !== kind || pages > 1) return photoWrongKind;
  return width * height > MOST_PIXELS ? photoTooManyPixels : null;
}

async function redraw(bytes: Uint8Array): Promise<Outcome<CleanPhoto>> {
  const drawn = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', autoOrient: true })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    // JPEG has no transparency: what was see-through is paper.
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    // Without `keepMetadata` nothing of it is written.
    .jpeg({ quality: QUALITY })
    .timeout({ seconds: 10 })
    .toBuffer({ resolveWithObject: true })
    .catch(ifSharp<{ data: Buffer; info: OutputInfo } | null>(null));
  if (drawn === null) return refuse(photoUnreadable);
  const { data, info } = drawn;
  return ok({ bytes: data, width: info.width, height: info.height });
}

/** What sharp throws is about the picture; it has no class of its own. A fault of ours has one. */
function ifSharp<T>(instead: T): (thrown: unknown) => T {
  return (thrown) => {
    if (thrown instanceof TypeError || thrown instanceof RangeError) throw thrown;
    return instead;
  };
}
