import { readFileSync } from 'node:fs';
import { type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { cityDraw } from './city-draw';
import { givenAway, plantedRoll } from './roll-dictionary';
import { type TestVector, VECTORS_FILE } from './test-vectors';

export interface DictionaryFigures {
  readonly files: number;
  readonly numbers: number;
  /** Children whom a published file gave away; none. */
  readonly matches: number;
  readonly shapes: number;
  /** Of the shapes, planted in a roll without salts, those that the dictionary found; all. */
  readonly plantedFound: number;
}

/** Every published file before every number of a county and year of birth, and a roll that must be seen through. */
export function tryDictionary(numbers: number, lines: number): DictionaryFigures {
  const city = cityDraw(lines);
  const published = { ...city, ...runDraw(hashOnServer, city, keyedOnServer) };
  const vectors: TestVector[] = JSON.parse(readFileSync(VECTORS_FILE, 'utf8'));
  const files: PublishedDraw[] = [published, ...vectors.flatMap(({ ok, draw }) => (ok ? [draw] : []))];
  const all = { ...published, files: files.slice(1) };
  // The first children of the county stand in the roll of the city; the stranger even knows in which line.
  const seqs = city.roll.flatMap(({ seq, children }) => children.map(() => seq));
  const matches = givenAway(all, numbers, (at) => seqs[at] ?? 0);
  const { draw, shapes } = plantedRoll(published);
  const found = new Set(
    givenAway(draw, Math.min(numbers, shapes), (at) => at + 1).map((one) => one.split(':')[0]),
  );
  return { files: files.length, numbers, matches: matches.length, shapes, plantedFound: found.size };
}
