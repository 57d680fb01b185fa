import { mismatchesOfDraw, type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import { randomDraw } from '../../../shared/test/random-draw';
import { hashOnServer, keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { pythonVerdicts } from './python-verdicts';
import { tampered } from './tampered-draws';
import { builtVerifierPage, pageVerdicts } from './verifier-page';

export interface ProgramFigures {
  readonly draws: number;
  /** Draws that the server's code, the page's script and the program in Python work out alike, to the last byte. */
  readonly same: number;
  readonly flips: number;
  /** Flips that all three saw. */
  readonly seen: number;
}

/** Random draws, each published as it came out and with one thing changed, before all three programs. */
export async function compareThreePrograms(
  count: number,
  seed: number,
  batch = 500,
): Promise<ProgramFigures> {
  const page = builtVerifierPage();
  const figures = { draws: 0, same: 0, flips: 0, seen: 0 };
  for (let from = 0; from < count; from += batch) {
    const draws = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      published(seed + from + at),
    );
    const flipped = draws.map((draw, at) => tampered(draw, seed + from + at));
    const all = [...draws, ...flipped];
    const [python, html] = [await pythonVerdicts(all), await pageVerdicts(page, all)];
    const server = all.map((draw) => mismatchesOfDraw(hashOnServer, draw, keyedOnServer).length === 0);
    const allSay = (at: number, ok: boolean) =>
      [server[at], html[at]?.ok, python[at]?.ok].every((verdict) => verdict === ok);
    draws.forEach((_, at) => {
      figures.draws += 1;
      figures.same += Number(allSay(at, true));
      figures.flips += 1;
      figures.seen += Number(allSay(draws.length + at, false));
    });
    process.stderr.write(`${figures.draws}/${count}\r`);
  }
  return figures;
}

function published(seed: number): PublishedDraw {
  const draw = randomDraw(seed);
  return { ...draw, ...runDraw(hashOnServer, draw, keyedOnServer) };
}
