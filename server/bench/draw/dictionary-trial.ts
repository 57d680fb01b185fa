import { readFileSync } from 'node:fs';
import { type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import {
  type CapsuleContent,
  capsulePlace,
  roomForCapsules,
  sealCapsule,
} from '@yingshang/shared/draw-capsule';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { cityDraw } from './city-draw';
import { countySalt } from './county-children';
import { givenAway, plantedRoll } from './roll-dictionary';
import { type TestVector, VECTORS_FILE } from './test-vectors';

export interface DictionaryFigures {
  readonly files: number;
  /** As they are served to whoever asks, with their addresses. */
  readonly capsules: number;
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
  const capsules = capsulesOf(published);
  const all = { ...published, files: files.slice(1), capsules };
  // The first children of the county stand in the roll of the city; the stranger even knows in which line.
  const seqs = city.roll.flatMap(({ seq, children }) => children.map(() => seq));
  const matches = givenAway(all, numbers, (at) => seqs[at] ?? 0);
  const { draw, shapes } = plantedRoll(published);
  const found = new Set(
    givenAway(draw, Math.min(numbers, shapes), (at) => at + 1).map((one) => one.split(':')[0]),
  );
  return {
    files: files.length,
    capsules: capsules.length,
    numbers,
    matches: matches.length,
    shapes,
    plantedFound: found.size,
  };
}

const NONCE_BYTES = 24;
const PLAN = '演示派位';
/** The beginning of each piece is compared. */
const PIECE = /.{1,64}/g;

/** Of every child of the city: address, and what is served there, hexadecimal in pieces. */
function capsulesOf({ roll, results }: PublishedDraw): string[][] {
  const lines = roll.flatMap(({ children }, at) => children.map(() => results[at]));
  const contents = lines.flatMap((result): CapsuleContent[] =>
    result ? [{ v: 1, plan: PLAN, result }] : [],
  );
  const room = roomForCapsules(contents);
  return contents.map((content, child) => {
    const place = capsulePlace(countySalt(child), PLAN);
    const nonce = new Uint8Array(NONCE_BYTES);
    new DataView(nonce.buffer).setUint32(0, child);
    const sealed = sealCapsule(place, content, { nonce, room });
    return [place.address, ...(Buffer.from(sealed).toString('hex').match(PIECE) ?? [])];
  });
}
