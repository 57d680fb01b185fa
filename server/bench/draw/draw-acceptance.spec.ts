import { readFileSync } from 'node:fs';
import { mismatchesOfDraw, runDraw } from '@yingshang/shared/draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { plansWithBrokenLaws } from './broken-plans';
import { cityDraw } from './city-draw';
import { countyChild, countySalt } from './county-children';
import { fairnessTrials, ODD } from './fairness-trials';
import { tampered } from './tampered-draws';
import { type TestVector, testVectors, VECTORS_FILE, vectorsText } from './test-vectors';
import { builtVerifierPage, pageVerdicts, workerOfPage } from './verifier-page';

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

  it('comes out so in the page for everybody, too, which is built to the same bytes from wherever', async () => {
    const page = builtVerifierPage(__dirname);
    expect(builtVerifierPage() === page).toBe(true);
    const vectors = testVectors();
    const verdicts = await pageVerdicts(
      page,
      vectors.map(({ draw }) => draw),
    );
    expect(verdicts.map(({ ok }) => ok)).toEqual(vectors.map(({ ok }) => ok));
  });

  it('shows a parent in that page its own line by the receipt, and checks the public value', async () => {
    const draw = cityDraw(30);
    const published = { ...draw, ...runDraw(hashOnServer, draw, keyedOnServer) };
    const ask = workerOfPage(builtVerifierPage());
    const file = (of: object) => new Blob([JSON.stringify(of)]);
    const answers = await ask({ ask: 'verify', file: file(published) });
    expect(answers).toContainEqual({ tell: 'value', value: { origin: 'signed', round: 1000 } });
    expect(answers.at(-1)).toMatchObject({ tell: 'done', ok: true });
    const own = { salt: Buffer.from(countySalt(0)).toString('hex'), ...countyChild(0) };
    expect(await ask({ ask: 'find', ...own })).toEqual([{ tell: 'found', result: published.results[0] }]);
    expect(await ask({ ask: 'find', ...own, name: '示例' })).toEqual([{ tell: 'found', result: null }]);
    const forged = { ...published, beaconSignature: published.beaconSignature.replace(/9$/, '8') };
    expect((await ask({ ask: 'verify', file: file(forged) })).at(-1)).toMatchObject({ ok: false });
    expect(await ask({ ask: 'verify', file: new Blob(['{']) })).toMatchObject([{ tell: 'refused' }]);
  });
});
