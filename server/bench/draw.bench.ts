import { parseArgs } from 'node:util';
import { mismatchesOfDraw, runDraw } from '@yingshang/shared/draw';
import { hashOnServer, keyedOnServer } from '../src/platform/crypto/hash-on-server';
import { openVerifier } from './draw/chromium-page';
import { cityDraw } from './draw/city-draw';
import { keptDrawTimes } from './draw/kept-draw-times';
import { phoneTimes } from './draw/phone-times';
import { builtVerifierPage } from './draw/verifier-page';
import { median } from './match/timing';

const USUAL = 100_000;
/** For a look, not for figures. */
const QUICK = 10_000;
const TURNS = 5;
const TARGETS = { drawSeconds: 2, verifySeconds: 10, proofMs: 300 };

/**
 * `pnpm bench draw [--quick] [--applicants N]`: needs Chromium; PostgreSQL of DATABASE_URL, else a temporary one. Freeze
 * is what the product does from the first person's signature to the second's, store is the results in one transaction.
 */
export async function run(args: string[]): Promise<number> {
  const options = { quick: { type: 'boolean' }, applicants: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  const usual = values.quick ? QUICK : USUAL;
  const applicants = values.applicants === undefined ? usual : Number(values.applicants);
  if (!Number.isSafeInteger(applicants) || applicants < 1) {
    process.stderr.write('--applicants 应为正整数。\n');
    return 2;
  }
  const draw = cityDraw(applicants);
  const [drawSeconds, result] = inTurns(() => runDraw(hashOnServer, draw, keyedOnServer));
  const published = { ...draw, ...result };
  const [verifySeconds, mismatches] = inTurns(() => mismatchesOfDraw(hashOnServer, published, keyedOnServer));
  const { freezeSeconds, storeSeconds } = await keptDrawTimes(draw);
  const verifier = await openVerifier(builtVerifierPage());
  const inBrowser = await verifier.recompute(published);
  await verifier.close();
  const phone = await phoneTimes(published);
  const figures = {
    bench: 'draw',
    applicants,
    freezeSeconds: rounded(freezeSeconds),
    drawSeconds: rounded(drawSeconds),
    storeSeconds: rounded(storeSeconds),
    verifySeconds: rounded(verifySeconds),
    browserVerifySeconds: rounded(inBrowser.seconds),
    proofMs: rounded(phone.proofMs),
    signatureMs: rounded(phone.signatureMs),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const missed = Object.entries(TARGETS).filter(([name, most]) => Reflect.get(figures, name) > most);
  for (const [name, most] of missed) process.stderr.write(`${name} 超过了 ${most}\n`);
  return mismatches.length === 0 && inBrowser.ok && missed.length === 0 ? 0 : 1;
}

/** The median of several turns, and what each of them came to. */
function inTurns<Result>(work: () => Result): [number, Result] {
  const times: number[] = [];
  for (let turn = 1; ; turn += 1) {
    const started = performance.now();
    const result = work();
    times.push((performance.now() - started) / 1_000);
    if (turn === TURNS) return [median(times), result];
  }
}

const rounded = (value: number) => Number(value.toFixed(2));
