import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type PublishedDraw, proofOfLine } from '@yingshang/shared/draw';
import type { PhoneCapsule } from '../../../shared/test/proof-on-phone';
import { hashOnServer } from '../../src/platform/crypto/hash-on-server';
import { openChromium } from './chromium-page';
import { countyChild, countySalt } from './county-children';

const shared = join(__dirname, '../../../shared');
/** A phone of the lower middle, as Chromium's tools mean it. */
const SLOWER = 4;
const PAGES = 5;

export interface PhoneTimes {
  /** Commitment, seed, and the ways of line and result to their roots; the median of pages that do it for the first time. */
  readonly proofMs: number;
  /** The network's signature of the public value, likewise. */
  readonly signatureMs: number;
}

/** How long a phone takes to check the first line, in pages of Chromium slowed down. */
export async function phoneTimes(published: PublishedDraw): Promise<PhoneTimes> {
  const { manifestHash, rollRoot, dice, beacon, seed, resultRoot, roll } = published;
  const capsule: PhoneCapsule = {
    head: { manifestHash, rollRoot, dice, beacon, seed, resultRoot, lines: roll.length },
    proof: proofOfLine(hashOnServer, published, 1),
    salt: [...countySalt(0)],
    child: countyChild(0),
  };
  // As a text: the types of a page's arguments know no end of nested values.
  const given = JSON.stringify({ capsule, beacon, signature: published.beaconSignature ?? '' });
  const script = bundled();
  const browser = await openChromium();
  const times: { proof: number; signature: number }[] = [];
  try {
    for (let at = 0; at < PAGES; at += 1) {
      const page = await browser.newPage();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.addScriptTag({ content: script });
      times.push(await page.evaluate(timeBoth, given));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return {
    proofMs: median(times.map(({ proof: taken }) => taken)),
    signatureMs: median(times.map(({ signature }) => signature)),
  };
}

interface Given {
  readonly capsule: PhoneCapsule;
  readonly beacon: string;
  readonly signature: string;
}

interface PhonePage {
  readonly proveLine: (capsule: PhoneCapsule) => string | null;
  readonly proveValue: (beacon: string, signature: string) => string;
}

/** Runs in the page, where nothing of this file is but its own text. */
function timeBoth(given: string): { proof: number; signature: number } {
  const { capsule, beacon, signature }: Given = JSON.parse(given);
  const { proveLine, proveValue } = globalThis as unknown as PhonePage;
  const began = performance.now();
  const problem = proveLine(capsule);
  const proven = performance.now();
  const origin = proveValue(beacon, signature);
  const ended = performance.now();
  if (problem !== null || origin !== 'signed') throw new Error(`not proven: ${problem}, ${origin}`);
  return { proof: proven - began, signature: ended - proven };
}

function bundled(): string {
  const flags = ['--bundle', '--format=iife', '--target=es2020', '--conditions=@yingshang/source'];
  return execFileSync(join(shared, 'node_modules/.bin/esbuild'), ['test/proof-on-phone.ts', ...flags], {
    cwd: shared,
    encoding: 'utf8',
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
