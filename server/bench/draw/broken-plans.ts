import { runDraw } from '@yingshang/shared/draw';
import { brokenLaws } from '../../../shared/test/draw-laws';
import { randomDraw } from '../../../shared/test/random-draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';

/** How many of so many random plans, drawn, break a law. */
export function plansWithBrokenLaws(plans: number, seed: number): number {
  let broken = 0;
  for (let at = 0; at < plans; at += 1) {
    const draw = randomDraw(seed + at);
    if (brokenLaws(draw, runDraw(hashOnServer, draw, keyedOnServer).results).length > 0) broken += 1;
  }
  return broken;
}
