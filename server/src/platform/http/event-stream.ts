import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isObservable, type Observable } from 'rxjs';

/** Whoever reads too slowly misses events: each is the whole state, and the next one makes up for it. */
const MOST_WAITING_BYTES = 1_000_000;

/** Server-sent events, each a value as JSON. Public routes alone have them: pages of any site may read them. */
export function answerEvents(reply: FastifyReply, values: unknown): StreamableFile {
  if (!isObservable(values)) throw new Error('a stream answers with its events');
  reply.headers({
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    // A proxy that gathers answers would keep everybody waiting.
    'x-accel-buffering': 'no',
  });
  return new StreamableFile(eventsOf(values), { type: 'text/event-stream; charset=utf-8' });
}

function eventsOf(values: Observable<unknown>): Readable {
  const events = new Readable({
    read: () => undefined,
    destroy: (error, done) => {
      subscription.unsubscribe();
      done(error);
    },
  });
  const subscription = values.subscribe({
    next: (value) => {
      if (events.readableLength < MOST_WAITING_BYTES) events.push(`data: ${JSON.stringify(value)}\n\n`);
    },
    error: (error: Error) => events.destroy(error),
    complete: () => events.push(null),
  });
  return events;
}
