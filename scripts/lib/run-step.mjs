import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { Stamps } from './stamps.mjs';

const stamps = new Stamps(root);

export class StepFailed extends Error {
  constructor(step, output) {
    super(`${step.title}没有成功。`);
    this.output = output;
  }
}

/** Brings one step up to date. Resolves with whether anything had to be done. */
export async function bringUpToDate(step) {
  const hash = stamps.hashOf(step);
  if (stamps.isFresh(step, hash)) return false;
  stamps.forget(step);
  const startedAt = Date.now();
  const [command, ...args] = step.command;
  const { code, output } = await runCommand(command, atRoot(args), {
    cwd: inRoot(step.cwd ?? '.'),
    env: { CI: 'true', ...step.env },
  });
  if (code !== 0) throw new StepFailed(step, output);
  if (step.prune !== undefined) prune(inRoot(step.prune), startedAt);
  stamps.record(step, hash);
  return true;
}

// Steps run in their own folder; their programs are named from the root.
const atRoot = (args) =>
  args.map((arg) => (!isAbsolute(arg) && arg.includes('/node_modules/') ? inRoot(arg) : arg));

function prune(folder, startedAt) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, startedAt);
    // One second of grace: some file systems keep whole seconds.
    else if (statSync(path).mtimeMs < startedAt - 1000) rmSync(path);
  }
}
