import { loadSettings, type Settings } from '../platform/config';
import type { CliCommand, CliContext, CliIo } from './cli-command';
import { commands } from './commands';
import { type Invocation, parseArgv } from './parse-argv';
import { reportRefusal, reportThrown } from './report-failure';
import { type Host, runWithDatabase } from './run-with-database';

export interface RunOptions {
  /** The server inside which the command runs; absent in a process of its own. */
  readonly host?: Host;
  readonly settings?: Settings;
  readonly commands?: readonly CliCommand[];
}

/**
 * Runs one command line. @returns the exit code: 0 done, 1 a check found something or a fault, 2 refused (all of it, or
 * rows that `check` names), 130 cancelled.
 */
export async function runCli(argv: readonly string[], io: CliIo, options: RunOptions = {}): Promise<number> {
  const asksJson = argv.includes('--json');
  try {
    const parsed = parseArgv(argv, options.commands ?? commands);
    if (parsed.kind === 'refused') return reportRefusal(io, asksJson, parsed.refusal);
    if (parsed.kind === 'help') {
      io.stdout(parsed.text);
      return 0;
    }
    const settings = options.host?.settings ?? options.settings ?? loadSettings();
    return await runInvocation(argv, parsed.invocation, io, settings, options.host);
  } catch (thrown) {
    return reportThrown(io, asksJson, thrown);
  }
}

async function runInvocation(
  argv: readonly string[],
  invocation: Invocation,
  io: CliIo,
  settings: Settings,
  host: Host | undefined,
): Promise<number> {
  const { command, args, options, json } = invocation;
  const held = json ? holdStdout(io) : undefined;
  const prompt = command.asksFor?.(options);
  // Before anything else: it is the terminal's, also when a running server does the work.
  const line = prompt === undefined ? '' : ((await io.line?.(prompt)) ?? '');
  const context = { ...contextOf(held?.io ?? io, settings, json, host, () => held?.drop()), line };
  const run = (ready: CliContext) => command.run(ready, args, options);
  const code =
    command.needs === 'nothing'
      ? await run(context)
      : await runWithDatabase({ argv, needs: command.needs, context, host, run });
  // 1 or 2 returned, neither thrown nor refused: the command ran to its end, and what it found is its answer.
  if (code === 0 || code === 1 || code === 2) held?.flush();
  return code;
}

function contextOf(
  io: CliIo,
  settings: Settings,
  json: boolean,
  host: Host | undefined,
  dropStdout: () => void,
): Omit<CliContext, 'line'> {
  return {
    io,
    settings,
    json,
    signal: io.signal ?? new AbortController().signal,
    hosted: host !== undefined,
    progress: (line) => {
      if (!json) io.stderr(`${line}\n`);
    },
    refuse: (refusal) => {
      dropStdout();
      return reportRefusal(io, json, refusal);
    },
  };
}

/** A script reads stdout only as a whole: half an answer before a refusal must not get there. */
function holdStdout(io: CliIo): { io: CliIo; flush: () => void; drop: () => void } {
  const held: string[] = [];
  return {
    io: { ...io, stdout: (text) => held.push(text) },
    drop: () => held.splice(0),
    flush: () => {
      for (const text of held) io.stdout(text);
    },
  };
}
