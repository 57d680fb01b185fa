import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { PublishedDraw } from '@yingshang/shared/draw';

/** What a program that was written apart says of a published draw. */
export interface Verdict {
  readonly ok: boolean;
  readonly differs: readonly string[];
}

const PROGRAM = join(__dirname, '../../../docs/draw/verify_draw.py');

/** Asks `docs/draw/verify_draw.py` about each draw. @throws where it does not end well */
export async function pythonVerdicts(draws: readonly PublishedDraw[]): Promise<Verdict[]> {
  const python = spawn('python3', [PROGRAM, '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(python, 'close');
  python.stdin.end(draws.map((draw) => `${JSON.stringify(draw)}\n`).join(''));
  const lines = (await text(python.stdout)).split('\n').filter((line) => line !== '');
  const [code] = await ended;
  if (code !== 0 || lines.length !== draws.length)
    throw new Error(`python3 ended with ${code} after ${lines.length}`);
  return lines.map((line) => JSON.parse(line));
}
