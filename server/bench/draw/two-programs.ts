import { mismatchesOfDraw, type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import { randomDraw } from '../../../shared/test/random-draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { pythonVerdicts } from './python-verdicts';
import { tampered } from './tampered-draws';

export interface ProgramFigures {
  readonly draws: number;
  /** Draws that the two programs work out alike, to the last byte. */
  readonly same: number;
  readonly flips: number;
  /** Flips that both programs saw. */
  readonly seen: number;
}

/** Random draws, each published as it came out and with one thing changed, before both programs. */
export async function compareTwoPrograms(count: number, seed: number, batch = 500): Promise<ProgramFigures> {
  const figures = { draws: 0, same: 0, flips: 0, seen: 0 };
  for (let from = 0; from < count; from += batch) {
    const draws = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      published(seed + from + at),
    );
    const flipped = draws.map((draw, at) => tampered(draw, seed + from + at));
    const verdicts = await pythonVerdicts([...draws, ...flipped]);
    const ours = [...draws, ...flipped].map(
      (draw) => mismatchesOfDraw(hashOnServer, draw, keyedOnServer).length === 0,
    );
    draws.forEach((_, at) => {
      figures.draws += 1;
      figures.same += Number(ours[at] === true && verdicts[at]?.ok === true);
      const flip = draws.length + at;
      figures.flips += 1;
      figures.seen += Number(ours[flip] === false && verdicts[flip]?.ok === false);
    });
    process.stderr.write(`${figures.draws}/${count}\r`);
  }
  return figures;
}

function published(seed: number): PublishedDraw {
  const draw = randomDraw(seed);
  return { ...draw, ...runDraw(hashOnServer, draw, keyedOnServer) };
}
