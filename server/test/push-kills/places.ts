import { killed, type RunningProcess, runProcess } from '../support/server-process';

export interface Place {
  readonly name: string;
  kill(): Promise<void>;
  /** For good. */
  end(): Promise<void>;
  /** Has got so far that it works. */
  readonly isUp: () => boolean;
}

/** A process that is there again as soon as it is killed. */
export function place(
  name: string,
  entry: string,
  argv: readonly string[],
  environs: Readonly<Record<string, string>>,
): Place {
  const start = () => runProcess(entry, argv, environs);
  let running: RunningProcess = start();
  return {
    name,
    kill: async () => {
      await killed(running, 'SIGKILL');
      running = start();
    },
    end: async () => {
      await killed(running, 'SIGKILL');
    },
    isUp: () => /服务已在端口|is ready/.test(running.output()),
  };
}
