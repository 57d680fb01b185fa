import { inclusionRanges, leafHash, rootOfLeaves, utf8 } from '@yingshang/shared/ledger';
import { hashOnServer } from '../../platform/crypto';
import { fillLayer, HASH_BYTES, layerAbove, placeOfRange } from './tree-layers';

function layersOf(leaves: readonly Uint8Array[]): Buffer[] {
  const layers: Buffer[] = [Buffer.concat(leaves)];
  for (let above = layerAbove(layers[0] ?? Buffer.alloc(0)); above !== null; above = layerAbove(above)) {
    const nodes = above.length / HASH_BYTES;
    const below = layers.at(-1) ?? above;
    // In two parts, as it is done between other work.
    fillLayer(hashOnServer, below, above, { from: 0, to: nodes >> 1 });
    fillLayer(hashOnServer, below, above, { from: nodes >> 1, to: nodes });
    layers.push(above);
  }
  return layers;
}

describe('a tree kept in layers', () => {
  it('holds its root, and every hash that a proof of any line needs', () => {
    for (let size = 1; size <= 70; size += 1) {
      const leaves = Array.from({ length: size }, (_, at) => leafHash(hashOnServer, utf8(`line ${at}`)));
      const layers = layersOf(leaves);
      const node = (level: number, at: number) =>
        layers[level]?.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES).toString('hex');
      const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
      expect(node(layers.length - 1, 0)).toBe(hex(rootOfLeaves(hashOnServer, leaves)));
      for (let position = 0; position < size; position += 1)
        for (const range of inclusionRanges(position, size)) {
          const { level, at } = placeOfRange(range);
          const above = rootOfLeaves(hashOnServer, leaves.slice(range.from, range.to));
          expect(node(level, at)).toBe(hex(above));
        }
    }
  });
});
