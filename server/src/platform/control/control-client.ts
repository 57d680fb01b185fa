import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockedBy, lockHolder } from '../database/server-lock';
import { checkSocketPath, controlSocketPath, encode, lineReader } from './control-protocol';
import { readFromServer } from './read-message';

export interface Errand {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly line?: string;
  readonly io: { readonly stdout: (text: string) => void; readonly stderr: (text: string) => void };
  readonly signal: AbortSignal;
}

const PATIENCE_MS = 8000;
const BETWEEN_MS = 100;

/**
 * Runs the command inside the server that holds the folder. @returns its exit code, or undefined when nobody
 * holds the folder. A holder that does not listen is starting up (it soon will) or is another command (it soon ends).
 * @throws StartRefused naming the holder when neither happens in time.
 */
export async function askRunningServer(dataDir: string, errand: Errand): Promise<number | undefined> {
  for (let waited = 0; ; waited += BETWEEN_MS) {
    const holder = lockHolder(dataDir);
    if (holder === undefined) return undefined;
    checkSocketPath(dataDir);
    const socket = await tryConnect(controlSocketPath(dataDir));
    if (socket !== undefined) return runThrough(socket, errand);
    if (waited >= PATIENCE_MS || errand.signal.aborted) throw lockedBy(dataDir, holder.pid);
    await sleep(BETWEEN_MS);
  }
}

function tryConnect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

function runThrough(socket: Socket, { argv, cwd, line, io, signal }: Errand): Promise<number> {
  return new Promise((resolve, reject) => {
    const cancel = () => socket.write(encode({ kind: 'cancel' }));
    const lost = () => reject(new Error('服务在命令完成之前断开了连接'));
    socket.setEncoding('utf8');
    socket.on('error', lost);
    socket.on('close', lost);
    socket.on(
      'data',
      lineReader((words) => {
        const message = readFromServer(words);
        if (message?.kind === 'stdout') io.stdout(message.text);
        if (message?.kind === 'stderr') io.stderr(message.text);
        if (message?.kind === 'exit') {
          signal.removeEventListener('abort', cancel);
          socket.destroy();
          resolve(message.code);
        }
      }),
    );
    socket.write(encode({ kind: 'run', argv, cwd, line }));
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
}
