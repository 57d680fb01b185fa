import { runDraw } from '@yingshang/shared/draw';
import { randomDraw } from '../../../shared/test/random-draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { openVerifier } from './chromium-page';
import { tampered } from './tampered-draws';
import { builtVerifierPage } from './verifier-page';

export interface BrowserFigures {
  readonly browserDraws: number;
  /** Draws that the page in Chromium found as published, and changed with one thing changed. */
  readonly browserRight: number;
  /** What the page asked a network for; nothing. */
  readonly browserAsked: number;
}

/** Some of the random draws in the page itself, opened from a disk as a parent opens it. */
export async function sampleInBrowser(draws: number, seed: number): Promise<BrowserFigures> {
  const verifier = await openVerifier(builtVerifierPage());
  let right = 0;
  try {
    for (let at = 0; at < draws; at += 1) {
      const draw = randomDraw(seed + at);
      const published = { ...draw, ...runDraw(hashOnServer, draw, keyedOnServer) };
      const asPublished = await verifier.recompute(published);
      const changed = await verifier.recompute(tampered(published, seed + at));
      right += Number(asPublished.ok && !changed.ok);
    }
    return { browserDraws: draws, browserRight: right, browserAsked: verifier.asked.length };
  } finally {
    await verifier.close();
  }
}
