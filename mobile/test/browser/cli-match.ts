import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const policies = join(root, 'server/cities/shenyang-demo/policies.json');

export interface MatchedIds {
  readonly eligible: readonly string[];
  readonly unknown: readonly string[];
}

/** What `pnpm cli match` prints for one enterprise. */
export function cliMatch(profile: Readonly<Record<string, unknown>>, asOf: string): MatchedIds {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-match-'));
  const profiles = join(folder, 'profiles.json');
  writeFileSync(profiles, JSON.stringify([{ id: 'asked', asOf, profile }]));
  const args = ['scripts/cli.mjs', 'match', '--policies', policies, '--profiles', profiles, '--json'];
  const line = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  // The line's form is fixed by the command's own specs.
  const answer = JSON.parse(line) as { eligible: string[]; unknown: { id: string }[] };
  return { eligible: answer.eligible, unknown: answer.unknown.map(({ id }) => id) };
}
