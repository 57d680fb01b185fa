import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { percentile } from '../push/percentile';
import type { DrawnPlan } from './lookup-city';

export interface SurgePlan {
  readonly connections: number;
  readonly seconds: number;
  /** Questions a second, over all connections; as many as are answered where it is left out. */
  readonly perSecond?: number;
}

export interface SurgeFigures {
  /** Results a second. */
  readonly answered: number;
  readonly answeredP99Ms: number;
  /** 429 or 503 a second. */
  readonly refused: number;
  readonly refusedP99Ms: number;
}

const ADDRESSES = 5_000;

/** Look-ups of different children, each from a device of its own. @throws for an answer that is neither a result nor quick refusal */
export async function surge(
  origin: string,
  { planId, children }: DrawnPlan,
  { connections, seconds, perSecond }: SurgePlan,
): Promise<SurgeFigures> {
  let turn = 0;
  const answered: number[] = [];
  const refused: number[] = [];
  const strange = new Map<number, number>();
  const load: autocannon.Options = {
    url: origin,
    connections,
    duration: seconds,
    ...(perSecond === undefined ? {} : { overallRate: perSecond }),
    requests: [
      {
        method: 'POST',
        path: `/api/kindergarten-draws/${planId}/look-up`,
        setupRequest: (request) => {
          turn += 1;
          const address = turn % ADDRESSES;
          const headers = {
            'content-type': 'application/json',
            'x-visitor-id': randomUUID(),
            'x-forwarded-for': `10.1.${address >> 8}.${address & 0xff}`,
          };
          return { ...request, headers, body: JSON.stringify(children[turn % children.length]) };
        },
      },
    ],
  };
  const { errors, duration } = await loaded(load, (status, tookMs) => {
    if (status === 200) answered.push(tookMs);
    else if (status === 429 || status === 503) refused.push(tookMs);
    else strange.set(status, (strange.get(status) ?? 0) + 1);
  });
  if (strange.size > 0 || errors > 0 || answered.length === 0)
    throw new Error(`${origin}: ${answered.length} good, ${errors} errors, ${JSON.stringify([...strange])}`);
  return {
    answered: answered.length / duration,
    answeredP99Ms: percentile(answered, 99),
    refused: refused.length / duration,
    refusedP99Ms: refused.length === 0 ? 0 : percentile(refused, 99),
  };
}

function loaded(
  load: autocannon.Options,
  told: (status: number, tookMs: number) => void,
): Promise<autocannon.Result> {
  return new Promise((done, failed) => {
    const run = autocannon(load, (cause: Error | null, result) => (cause ? failed(cause) : done(result)));
    run.on('response', (_client, status, _bytes, tookMs) => told(status, tookMs));
  });
}
