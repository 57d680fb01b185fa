import { createInterface } from 'node:readline/promises';
import type { CliIo } from './cli-command';
import { CANCELLED } from './report-failure';
import { runCli } from './run-cli';

/** Runs the command line of this process. The first Ctrl-C cancels, the second ends at once. */
export async function runInTerminal(argv: readonly string[]): Promise<number> {
  const cancel = new AbortController();
  const interrupt = () => {
    if (cancel.signal.aborted) process.exit(CANCELLED);
    cancel.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // Whoever reads the output (`| head`) has seen enough: no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const code = await runCli(argv, terminal(cancel.signal));
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
  return code;
}

function terminal(signal: AbortSignal): CliIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    line: readLine,
    lines: () => createInterface({ input: process.stdin }),
    signal,
  };
}

/** The first line that is typed or piped in; empty when there is none. */
async function readLine(prompt: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(prompt);
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}
