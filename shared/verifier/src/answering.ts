import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { originOfValue } from '@yingshang/shared/beacon';
import {
  type Keyed,
  keyedHash,
  lineOfChild,
  type PublishedDraw,
  readPublishedDraw,
  recomputation,
} from '@yingshang/shared/draw';
import type { Answer, Question } from './messages';

/** So many mismatches of a part are handed to the page. */
const SHOWN = 20;

/** Recomputes what it is asked about and says it bit by bit. It keeps the draw, to find lines in it afterwards. */
export function answering(tell: (answer: Answer) => void): (question: Question) => Promise<void> {
  let draw: PublishedDraw | null = null;
  return async (question) => {
    if (question.ask === 'find') {
      tell({ tell: 'found', result: draw === null ? null : ownResult(draw, question) });
      return;
    }
    const opened = readPublishedDraw(await question.file.text());
    draw = opened.ok ? opened.value : null;
    if (opened.ok) recompute(opened.value, tell);
    else tell({ tell: 'refused', refusal: opened.refusal });
  };
}

function recompute(draw: PublishedDraw, tell: (answer: Answer) => void): void {
  const began = Date.now();
  const { manifest, roll, rollRoot, seed } = draw;
  const twins = roll.filter(({ children }) => children.length > 1).length;
  tell({ tell: 'opened', opened: { plan: manifest, lines: roll.length, twins, rollRoot, seed } });
  const value = originOfValue(draw.beacon, draw.beaconSignature);
  tell({ tell: 'value', value });
  let ok = value.origin !== 'forged';
  const counted = countingHashes(roll.length, (done) => tell({ tell: 'progress', done }));
  for (const { part, mismatches } of recomputation(counted.hash, draw, counted.keyed)) {
    ok &&= mismatches.length === 0;
    const finding = { part, wrong: mismatches.length, first: mismatches.slice(0, SHOWN) };
    tell({ tell: 'finding', finding });
  }
  tell({ tell: 'done', ok, milliseconds: Date.now() - began });
}

/** Hashes that say how far the recomputation has come: a leaf and a node for each line and each result, and a number. */
function countingHashes(lines: number, progress: (done: number) => void) {
  const all = lines * 5 + 1;
  const step = Math.ceil(all / 100);
  let done = 0;
  const count = () => {
    done += 1;
    if (done % step === 0) progress(Math.min(done / all, 1));
  };
  const hash = (bytes: Uint8Array) => {
    count();
    return sha256(bytes);
  };
  const keyed: Keyed = (key) => {
    const numberOf = keyedHash(key);
    return (message) => {
      count();
      return numberOf(message);
    };
  };
  return { hash, keyed };
}

const SALT = /^[0-9a-f]{64}$/;

function ownResult(draw: PublishedDraw, { salt, idNumber, name }: Question & { ask: 'find' }) {
  const typed = salt.replace(/\s/g, '').toLowerCase();
  if (!SALT.test(typed)) return null;
  const line = lineOfChild(draw.roll, hexToBytes(typed), { idNumber, name });
  return draw.results.find(({ seq }) => seq === line?.seq) ?? null;
}
