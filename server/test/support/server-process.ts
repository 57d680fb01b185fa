import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './temporary-postgres';

const server = resolve(__dirname, '../..');

export interface ProcessEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<ProcessEnd>;
}

export interface ServerProcess extends RunningProcess {
  readonly url: string;
}

/** A data folder of its own for each test file, with a path short enough for a Unix socket. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ys-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The sources as a process: nothing has to be built first. Only the given variables and PATH are passed on. */
export function runProcess(
  entry: string,
  argv: readonly string[],
  environs: Readonly<Record<string, string>>,
  cwd: string = server,
): RunningProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=@yingshang/source', join(__dirname, 'run-typescript.cjs'), entry, ...argv],
    { cwd, env: { PATH: process.env.PATH, ...environs }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = new Promise<ProcessEnd>((done) => child.once('close', (code) => done({ code, ...said })));
  return { child, ended, output: () => said.stdout + said.stderr };
}

/** `pnpm cli …` against a data folder. */
export function runCliProcess(
  argv: readonly string[],
  environs: Readonly<Record<string, string>>,
): RunningProcess {
  return runProcess('test/support/cli-process.ts', argv, environs);
}

/** Resolves when the server answers. @throws with what it said when it ends before. */
export async function startServerProcess(
  environs: Readonly<Record<string, string>>,
  entry = 'src/main.ts',
): Promise<ServerProcess> {
  const port = environs.PORT ?? String(await freePort());
  const running = runProcess(entry, [], {
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    ...environs,
    PORT: port,
  });
  await until(() => running.output().includes('服务已在端口'), running);
  return { ...running, url: `http://127.0.0.1:${port}` };
}

export async function until(
  holds: () => boolean,
  running: RunningProcess,
  patienceMs = 60_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!holds()) {
    if (running.child.exitCode !== null || running.child.signalCode !== null || Date.now() > deadline) {
      throw new Error(`the process did not get that far:\n${running.output()}`);
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Waits for the end, with what it said. A process that a test started never outlives the test. */
export async function killed(running: RunningProcess, signal: NodeJS.Signals): Promise<ProcessEnd> {
  running.child.kill(signal);
  return running.ended;
}
