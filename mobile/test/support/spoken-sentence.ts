import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `scripts/lib/machine.mjs` says how to get it; where it is missing these walks are skipped, and fail in CI. */
export const canSpeak = (): boolean =>
  process.env['CI'] === 'true' || spawnSync('espeak-ng', ['--version']).status === 0;

export interface SpokenFile {
  /** WAV, one channel, 16 bit. */
  readonly path: string;
  readonly remove: () => void;
}

/** The sentence spoken by a machine, with a breath before it: nobody is recorded for a test. */
export function spokenSentence(text: string): SpokenFile {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-said-'));
  const path = join(folder, 'said.wav');
  const { status, stderr, error } = spawnSync('espeak-ng', ['-v', 'cmn', '-s', '190', '-w', path, text]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (status === 0) return { path, remove };
  remove();
  throw new Error(`espeak-ng: ${error?.message ?? String(stderr)}`);
}
