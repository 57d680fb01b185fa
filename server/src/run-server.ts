import { StartRefused } from './platform/config';
import { type RunningServer, type StartOptions, startServer } from './start-server';

/**
 * The server as a process: starts, stops on SIGTERM or SIGINT, ends at once on a second one.
 * @returns the running server, or undefined when the start was refused; the reason is then on stderr and the exit code 1.
 */
export async function runServer(options: StartOptions = {}): Promise<RunningServer | undefined> {
  let running: RunningServer | undefined;
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    // While it still starts, the stop waits for the start to end; a second signal does not wait.
    if (running !== undefined) void closeAndExit(running);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    running = await startServer({ onStage: ({ detail }) => say(detail), ...options });
  } catch (thrown) {
    refuse(thrown);
    return undefined;
  }
  if (stopping) await closeAndExit(running);
  return running;
}

async function closeAndExit(running: RunningServer): Promise<void> {
  try {
    await running.close();
    process.exit(0);
  } catch (thrown) {
    say(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    process.exit(1);
  }
}

function refuse(thrown: unknown): void {
  if (thrown instanceof StartRefused) say(`${thrown.refusal.message}${thrown.refusal.advice}`);
  else say(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  process.exit(1);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
