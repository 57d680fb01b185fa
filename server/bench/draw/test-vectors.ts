import { join } from 'node:path';
import { type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import { randomDraw } from '../../../shared/test/random-draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { tampered } from './tampered-draws';

export const VECTORS_FILE = join(__dirname, '../../../docs/draw/vectors.json');

export interface TestVector {
  /** Whether a verifier must find the draw as published. */
  readonly ok: boolean;
  readonly draw: PublishedDraw;
}

/** Twelve draws as they came out, and each with another thing changed. */
export function testVectors(): TestVector[] {
  return Array.from({ length: 12 }, (_, seed) => {
    const draw = randomDraw(seed, 3 + seed);
    const published = { ...draw, ...runDraw(hashOnServer, draw, keyedOnServer) };
    return [
      { ok: true, draw: published },
      { ok: false, draw: tampered(published, seed) },
    ];
  }).flat();
}

/** As the file holds them: one a line. */
export function vectorsText(): string {
  return `[\n${testVectors()
    .map((vector) => JSON.stringify(vector))
    .join(',\n')}\n]\n`;
}
