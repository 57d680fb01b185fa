import { readFileSync } from 'node:fs';
import { mismatchesOfDraw } from '@yingshang/shared/draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { plansWithBrokenLaws } from './broken-plans';
import { fairnessTrials, ODD } from './fairness-trials';
import { tampered } from './tampered-draws';
import { type TestVector, testVectors, VECTORS_FILE, vectorsText } from './test-vectors';

describe('the draw at a short size of its acceptance', () => {
  it('keeps its laws in random plans', () => {
    expect(plansWithBrokenLaws(400, 20261122)).toBe(0);
  });

  it('is fair, and draws that are not are seen', () => {
    const { uniform, caught } = fairnessTrials(1_000);
    expect(uniform.p).toBeGreaterThan(ODD);
    // One of the twelve is biased so little that it takes more draws.
    expect(caught).toBeGreaterThanOrEqual(11);
  });

  it('is found as published, and not once anything was changed', () => {
    const published = testVectors().flatMap(({ ok, draw }) => (ok ? [draw] : []));
    for (const draw of published) {
      expect(mismatchesOfDraw(hashOnServer, draw, keyedOnServer)).toEqual([]);
      for (let change = 0; change < 60; change += 1)
        expect(mismatchesOfDraw(hashOnServer, tampered(draw, change), keyedOnServer)).not.toEqual([]);
    }
  });

  it('comes out as in the published test vectors; `pnpm accept draw --vectors` writes them', () => {
    const text = readFileSync(VECTORS_FILE, 'utf8');
    expect(text).toBe(vectorsText());
    const vectors: TestVector[] = JSON.parse(text);
    for (const { ok, draw } of vectors) expect(mismatchesOfDraw(hashOnServer, draw).length === 0).toBe(ok);
  });
});
