import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { cleanPhoto } from './clean-photo';

const WHERE_TAKEN = {
  IFD0: { Make: 'Canary Camera', Copyright: 'canary-owner', ImageDescription: 'canary-words' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '41/1 48/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '123/1 25/1 0/1',
  },
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="canary-xmp"/></rdf:RDF></x:xmpmeta>';

/** Left half red, right half blue: so that it can be seen which way up it is. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: 'blue' } },
      gravity: 'east',
    },
  ]);
const taken = (width: number, height: number) => halves(width, height).withExif(WHERE_TAKEN).withXmp(XMP);
const cleaned = async (bytes: Uint8Array) => {
  const outcome = await cleanPhoto(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const refusalOf = async (bytes: Uint8Array) => {
  const outcome = await cleanPhoto(bytes);
  return outcome.ok ? 'no refusal' : outcome.refusal.code;
};
const pixel = async (bytes: Buffer, left: number, top: number) => {
  const raw = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return (raw[0] ?? 0) > (raw[2] ?? 0) ? 'red' : 'blue';
};

describe('a photo with the place where it was taken', () => {
  it.each([
    ['JPEG', () => taken(600, 400).jpeg().toBuffer()],
    ['PNG', () => taken(600, 400).png().toBuffer()],
    ['WebP', () => taken(600, 400).webp().toBuffer()],
  ])('loses it, and all else that is not the picture: %s', async (_, make) => {
    const original = await make();
    const before = await sharp(original).metadata();
    expect([before.exif?.toString('latin1'), before.xmp?.toString('latin1')]).toEqual([
      expect.stringContaining('canary-owner'),
      expect.stringContaining('canary-xmp'),
    ]);
    const { bytes, width, height } = await cleaned(original);
    const after = await sharp(bytes).metadata();
    expect(after).toMatchObject({ format: 'jpeg', width, height });
    for (const part of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const)
      expect([part, after[part]]).toEqual([part, undefined]);
    expect(bytes.toString('latin1')).not.toMatch(/canary/i);
    expect([await pixel(bytes, 10, 200), await pixel(bytes, 590, 200)]).toEqual(['red', 'blue']);
  });

  it('loses the profile of its colours, too', async () => {
    const original = await halves(60, 40).withIccProfile('p3').jpeg().toBuffer();
    expect((await sharp(original).metadata()).icc).toBeDefined();
    expect((await sharp((await cleaned(original)).bytes).metadata()).icc).toBeUndefined();
  });

  it('stands upright although nothing says any more how the phone was held', async () => {
    const original = await halves(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes, width, height } = await cleaned(original);
    expect([width, height]).toEqual([400, 600]);
    expect([await pixel(bytes, 200, 10), await pixel(bytes, 200, 590)]).toEqual(['red', 'blue']);
  });

  it.each([
    [4_000, 1_000, 2_048, 512],
    [1_000, 4_000, 512, 2_048],
    [2_048, 100, 2_048, 100],
    [3, 2, 3, 2],
  ])('of %i × %i is %i × %i', async (width, height, newWidth, newHeight) => {
    const small = await cleaned(await halves(width, height).jpeg().toBuffer());
    expect([small.width, small.height]).toEqual([newWidth, newHeight]);
  });

  it('shows paper where it was see-through', async () => {
    const clear = { create: { width: 8, height: 8, channels: 4 as const, background: '#00000000' } };
    const { bytes } = await cleaned(await sharp(clear).png().toBuffer());
    expect([...(await sharp(bytes).raw().toBuffer())].every((value) => value > 250)).toBe(true);
  });
});

describe('what is no photo', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script></svg>',
  );
  const frames = () =>
    sharp(Buffer.concat([Buffer.alloc(8 * 8 * 3, 9), Buffer.alloc(8 * 8 * 3, 200)]), {
      raw: { width: 8, height: 16, channels: 3, pageHeight: 8 },
    });

  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['SVG', () => svg],
    ['SVG that calls itself a PNG', () => Buffer.concat([Buffer.from('<!-- \x89PNG -->'), svg])],
    ['a page', () => Buffer.from('<!doctype html><script>x()</script>')],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['a moving GIF', () => frames().gif().toBuffer()],
    ['a GIF', () => halves(9, 9).gif().toBuffer()],
    ['a TIFF', () => halves(9, 9).tiff().toBuffer()],
    ['an AVIF', () => halves(9, 9).avif().toBuffer()],
    [
      'a moving WebP',
      () =>
        frames()
          .webp({ loop: 0, delay: [100, 100] })
          .toBuffer(),
    ],
  ])('is refused: %s', async (_, make) => expect(await refusalOf(await make())).toBe('photos.wrong-kind'));

  it.each<[string, (jpeg: Buffer, png: Buffer) => Buffer]>([
    ['half a JPEG', (jpeg) => jpeg.subarray(0, jpeg.length / 2)],
    ['half a PNG', (_, png) => png.subarray(0, png.length / 2)],
    [
      'the beginning of a JPEG before a page',
      () => Buffer.from('\xff\xd8\xff<script>x()</script>', 'latin1'),
    ],
    ['the beginning of a PNG alone', (_, png) => png.subarray(0, 8)],
  ])('is refused: %s', async (_, spoil) => {
    const noise = {
      create: {
        width: 200,
        height: 200,
        channels: 3 as const,
        background: 'red',
        noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
      },
    };
    const [jpeg, png] = [await sharp(noise).jpeg().toBuffer(), await sharp(noise).png().toBuffer()];
    expect(await refusalOf(spoil(jpeg, png))).toBe('photos.unreadable');
  });

  it('is refused past 8 MB', async () => {
    const photo = await halves(9, 9).jpeg().toBuffer();
    const padded = (size: number) => Buffer.concat([photo, Buffer.alloc(size - photo.length)]);
    expect(await refusalOf(padded(8 * 1024 * 1024 + 1))).toBe('photos.too-large');
    expect(await refusalOf(padded(8 * 1024 * 1024))).toBe('no refusal');
  });

  it('is refused by its header, before a billion pixels are unpacked', async () => {
    const began = process.memoryUsage().rss;
    expect(await refusalOf(pngOf(30_000, 30_000))).toBe('photos.too-many-pixels');
    expect(process.memoryUsage().rss - began).toBeLessThan(100 * 1024 * 1024);
  });

  it('is what hides behind a photo: only the photo comes through', async () => {
    const hidden = Buffer.from('PK\x03\x04<script>canary()</script><?php canary();');
    const { bytes } = await cleaned(Buffer.concat([await halves(90, 60).jpeg().toBuffer(), hidden]));
    expect(bytes.toString('latin1')).not.toMatch(/canary|script|php/);
  });

  it('is answered with a refusal or a photo, whatever bytes come', async () => {
    const photo = await taken(64, 48).jpeg().toBuffer();
    const spoilt = fc
      .tuple(fc.nat(photo.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }))
      .map(([at, bytes]) => Buffer.concat([photo.subarray(0, at), bytes, photo.subarray(at + bytes.length)]));
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const outcome = await cleanPhoto(bytes);
        const clean = outcome.ok ? outcome.value.bytes.toString('latin1') : outcome.refusal.code;
        expect(clean).not.toMatch(/canary/i);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** A true PNG header, and no pixels to speak of. */
function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(90_001))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
