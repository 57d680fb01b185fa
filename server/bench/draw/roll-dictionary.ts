import { createHash, createHmac } from 'node:crypto';
import type { PublishedDraw } from '@yingshang/shared/draw';
import { countyChild } from './county-children';

/** Somebody whom a stranger tries: the number, the name, and even the right line. */
interface Tried {
  readonly idNumber: string;
  readonly name: string;
  readonly seq: number;
}

/** What a careless roll might have hashed. */
const TEXTS: Readonly<Record<string, (tried: Tried) => string | Buffer>> = {
  number: ({ idNumber }) => idNumber,
  'number, small x': ({ idNumber }) => idNumber.toLowerCase(),
  'number and name': ({ idNumber, name }) => idNumber + name,
  'number and name, decomposed': ({ idNumber, name }) => idNumber + name.normalize('NFD'),
  'name and number': ({ idNumber, name }) => name + idNumber,
  'number, comma, name': ({ idNumber, name }) => `${idNumber},${name}`,
  'number, bar, name': ({ idNumber, name }) => `${idNumber}|${name}`,
  'line and number': ({ idNumber, seq }) => `${seq}${idNumber}`,
  'mark and number': ({ idNumber }) => `KG-ROLL-v1${idNumber}`,
  'mark, number and name': ({ idNumber, name }) => `KG-ROLL-v1${idNumber}${name}`,
  'mark, line, number and name': ({ idNumber, name, seq }) => {
    const line = Buffer.alloc(4);
    line.writeUInt32BE(seq);
    return Buffer.concat([Buffer.from('KG-ROLL-v1'), line, Buffer.from(idNumber + name)]);
  },
};

type Digest = (text: string | Buffer) => string;
const hashed =
  (algorithm: string): Digest =>
  (text) =>
    createHash(algorithm).update(text).digest('hex');
const keyed =
  (key: string | Buffer): Digest =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex');

/** With no salt, or one that everybody knows. */
function digests({ manifestHash, rollRoot, seed }: PublishedDraw): Readonly<Record<string, Digest>> {
  return {
    'SHA-256': hashed('sha256'),
    'SHA-1': hashed('sha1'),
    MD5: hashed('md5'),
    SM3: hashed('sm3'),
    'HMAC, no key': keyed(''),
    'HMAC, zeros': keyed(Buffer.alloc(32)),
    'HMAC, the mark': keyed('KG-ROLL-v1'),
    'HMAC, the hash of the plan': keyed(Buffer.from(manifestHash, 'hex')),
    'HMAC, the root': keyed(Buffer.from(rollRoot, 'hex')),
    'HMAC, the seed': keyed(Buffer.from(seed, 'hex')),
  };
}

/** So much of a digest is compared, so that one that was cut is found as well; by chance none is in 10^11 tries. */
const COMPARED = 16;
const HEXADECIMAL = /[0-9a-f]{16,}/g;

/** The children of the county, by number and name, whom a published file gives away, with the shape of it. */
export function givenAway(
  published: PublishedDraw,
  numbers: number,
  seqOf: (at: number) => number,
): string[] {
  const text = JSON.stringify(published).toLowerCase();
  const shown = new Set([...text.matchAll(HEXADECIMAL)].map(([found]) => found.slice(0, COMPARED)));
  const ways = Object.entries(digests(published));
  const found: string[] = [];
  for (let at = 0; at < numbers; at += 1) {
    const tried = { ...countyChild(at), seq: seqOf(at) };
    for (const [what, textOf] of Object.entries(TEXTS)) {
      const bytes = textOf(tried);
      for (const [how, digest] of ways)
        if (shown.has(digest(bytes).slice(0, COMPARED))) found.push(`${tried.idNumber}: ${how} of ${what}`);
    }
  }
  return found;
}

/** The same draw with commitments as careless programs make them, one line for each shape; one child in each. */
export function plantedRoll(published: PublishedDraw): {
  readonly draw: PublishedDraw;
  readonly shapes: number;
} {
  const ways = Object.values(digests(published));
  const shapes = Object.values(TEXTS).flatMap((textOf) => ways.map((digest) => ({ textOf, digest })));
  const roll = published.roll.map((line, at) => {
    const shape = shapes[at];
    if (shape === undefined) return line;
    const commitment = shape.digest(shape.textOf({ ...countyChild(at), seq: line.seq }));
    return { ...line, children: [commitment] };
  });
  return { draw: { ...published, roll }, shapes: shapes.length };
}
