import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly tookMs: number;
}

/**
 * One connection that stays open, a question at a time, read no further than it must be: whoever asks shares the machine
 * with whoever is measured, and a general client takes more of it than either server.
 */
export class RawAsker {
  private socket: Socket | undefined;
  private came = '';
  private waiting: { readonly begun: number; readonly done: (answer: RawAnswer) => void } | undefined;
  private failed: (cause: Error) => void = () => undefined;

  constructor(private readonly port: number) {}

  /** @param question a whole request, head and body */
  ask(question: string): Promise<RawAnswer> {
    return new Promise((done, failed) => {
      this.failed = failed;
      this.waiting = { begun: performance.now(), done };
      this.socket ??= this.open();
      this.socket.write(question);
    });
  }

  close(): void {
    this.socket?.destroy();
  }

  private open(): Socket {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => this.read(part));
    socket.on('error', (cause) => this.failed(cause));
    socket.on('close', () => this.failed(new Error('the server closed the connection')));
    return socket;
  }

  private read(part: string): void {
    this.came += part;
    const head = this.came.indexOf('\r\n\r\n');
    if (head === -1) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.came)?.[1]);
    if (!Number.isFinite(length)) throw new Error(`no length: ${this.came.slice(0, head)}`);
    if (this.came.length < head + 4 + length) return;
    const status = Number(this.came.slice(9, 12));
    this.came = '';
    this.waiting?.done({ status, tookMs: performance.now() - this.waiting.begun });
  }
}
