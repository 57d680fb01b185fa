import type { Dispatcher } from 'undici';

/** What came back of one request, or why nothing whole did. */
export type Answered =
  | { readonly kind: 'whole'; readonly status: number; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'timed-out' };

/** Gathers one answer, within one time limit from the question to its last byte. */
export class HttpAnswer implements Dispatcher.DispatchHandler {
  readonly ended: Promise<Answered>;
  private end: (answered: Answered) => void = () => undefined;
  private isOver = false;
  private controller: Dispatcher.DispatchController | undefined;
  private status = 0;
  private readonly pieces: Buffer[] = [];
  // Not `AbortSignal.timeout`, whose alarm goes off long after the answer, once for each of a million messages.
  private readonly alarm: NodeJS.Timeout;

  constructor(patienceMs: number) {
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
    this.alarm = setTimeout(() => this.giveUp(), patienceMs);
  }

  fail(error: unknown): void {
    this.endWith({ kind: 'failed', error });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // It waited for a connection for too long: nobody waits for its answer any more.
    if (this.isOver) controller.abort(new Error('too late'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Buffer): void {
    this.pieces.push(piece);
  }

  onResponseEnd(): void {
    this.endWith({ kind: 'whole', status: this.status, text: Buffer.concat(this.pieces).toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  private giveUp(): void {
    this.endWith({ kind: 'timed-out' });
    this.controller?.abort(new Error('too late'));
  }

  private endWith(answered: Answered): void {
    this.isOver = true;
    clearTimeout(this.alarm);
    this.end(answered);
  }
}
