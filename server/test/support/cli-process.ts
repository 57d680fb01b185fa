import { runInTerminal } from '../../src/cli';

/** `scripts/cli.mjs` without the build that goes before it. */
export async function runAsProcess(argv: readonly string[]): Promise<void> {
  process.exitCode = await runInTerminal(argv);
}
