import { parseArgs } from 'node:util';
import { childCommitment, mismatchesOfDraw, rootOfLines, runDraw } from '@yingshang/shared/draw';
import { hashOnServer, keyedOnServer } from '../src/platform/crypto/hash-on-server';
import { openVerifier } from './draw/chromium-page';
import { cityDraw } from './draw/city-draw';
import { countyChild, countySalt } from './draw/county-children';
import { phoneTimes } from './draw/phone-times';
import { secondsToStore } from './draw/stored-draw';
import { builtVerifierPage } from './draw/verifier-page';

const USUAL = 100_000;
/** For a look, not for figures. */
const QUICK = 10_000;
const TARGETS = { drawSeconds: 2, verifySeconds: 10, proofMs: 300 };

/**
 * `pnpm bench draw [--quick] [--applicants N]`: needs Chromium; PostgreSQL of DATABASE_URL, else a temporary one. Freeze
 * is the commitments and the tree of the roll, store is roll and results into tables of the shape that a draw needs:
 * neither reads applications.
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
  const [freezeSeconds] = timed(() => {
    for (let at = 0; at < applicants; at += 1) childCommitment(countySalt(at), at + 1, countyChild(at));
    rootOfLines(hashOnServer, draw.roll);
  });
  const [drawSeconds, result] = timed(() => runDraw(hashOnServer, draw, keyedOnServer));
  const published = { ...draw, ...result };
  const [verifySeconds, mismatches] = timed(() => mismatchesOfDraw(hashOnServer, published, keyedOnServer));
  const storeSeconds = await secondsToStore(draw.roll, result);
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

function timed<Result>(work: () => Result): [number, Result] {
  const started = performance.now();
  const result = work();
  return [(performance.now() - started) / 1_000, result];
}

const rounded = (value: number) => Number(value.toFixed(2));
