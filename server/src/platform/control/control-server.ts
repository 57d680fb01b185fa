import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import {
  checkSocketPath,
  controlSocketPath,
  encode,
  type FromClient,
  type FromServer,
  lineReader,
} from './control-protocol';
import { readFromClient } from './read-message';

/** What the server does with a command line; the CLI's `runCli` in the running server. */
export type RunCommand = (
  argv: readonly string[],
  io: {
    stdout: (text: string) => void;
    stderr: (text: string) => void;
    cwd: string;
    line: () => Promise<string>;
    signal: AbortSignal;
  },
) => Promise<number>;

export interface ControlServer {
  close(): Promise<void>;
}

/**
 * Listens on `DATA_DIR/control.sock` for commands of the same user. The caller holds the server lock, so a socket
 * found there belongs to a process that is gone.
 */
export async function listenForCommands(dataDir: string, run: RunCommand): Promise<ControlServer> {
  checkSocketPath(dataDir);
  const path = controlSocketPath(dataDir);
  rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    serve(socket, run);
  });
  await listenPrivately(server, path);
  return {
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(path, { force: true });
    },
  };
}

/** Node binds a path within the call to `listen`, so the file has mode 0600 from its first instant. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const before = process.umask(0o177);
    try {
      server.listen(path, resolve);
    } finally {
      process.umask(before);
    }
  });
}

function serve(socket: Socket, run: RunCommand): void {
  const cancel = new AbortController();
  let started = false;
  const send = (message: FromServer) => {
    if (socket.writable) socket.write(encode(message));
  };
  const start = async ({ argv, cwd, line = '' }: Extract<FromClient, { kind: 'run' }>) => {
    const code = await run(argv, {
      stdout: (text) => send({ kind: 'stdout', text }),
      stderr: (text) => send({ kind: 'stderr', text }),
      cwd,
      line: async () => line,
      signal: cancel.signal,
    });
    if (socket.writable) socket.end(encode({ kind: 'exit', code }));
  };
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  // The one who asked is gone: nobody waits for the answer, so the command is cancelled.
  socket.on('close', () => cancel.abort());
  socket.on(
    'data',
    lineReader((line) => {
      const message = readFromClient(line);
      if (message?.kind === 'cancel') cancel.abort();
      if (message?.kind !== 'run' || started) return;
      started = true;
      start(message).catch(() => socket.destroy());
    }),
  );
}
