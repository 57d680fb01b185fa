import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../push/percentile';
import type { DrawnPlan } from './lookup-city';
import { RawAsker } from './raw-asker';

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
const BEGINS_WITHIN_MS = 500;

/** Look-ups of different children, each from a device of its own. @throws for an answer that is neither a result nor a quick refusal */
export async function surge(
  origin: string,
  drawn: DrawnPlan,
  { connections, seconds, perSecond = Number.POSITIVE_INFINITY }: SurgePlan,
): Promise<SurgeFigures> {
  const { port, host } = new URL(origin);
  const [answered, refused]: [number[], number[]] = [[], []];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let turn = 0;
  const ask = async (place: number) => {
    const asker = new RawAsker(Number(port));
    // Not all in one blow: nobody has so many neighbours who press in the same millisecond.
    await sleep((place * BEGINS_WITHIN_MS) / connections);
    while (performance.now() < end) {
      // Whether or not the answers before have come, as many are asked in a second, as far as connections go.
      const due = began + ((turn += 1) * 1_000) / perSecond;
      const early = due - performance.now();
      if (early > 1) await sleep(early);
      const { status, tookMs } = await asker.ask(questionOf(host, drawn, turn));
      if (status === 200) answered.push(tookMs);
      else if (status === 429 || status === 503) refused.push(tookMs);
      else throw new Error(`${origin}: ${status}`);
    }
    asker.close();
  };
  await Promise.all(Array.from({ length: connections }, (_, place) => ask(place)));
  const took = (performance.now() - began) / 1_000;
  if (answered.length === 0) throw new Error(`${origin}: nothing was answered`);
  return {
    answered: answered.length / took,
    answeredP99Ms: percentile(answered, 99),
    refused: refused.length / took,
    refusedP99Ms: refused.length === 0 ? 0 : percentile(refused, 99),
  };
}

function questionOf(host: string, { planId, children }: DrawnPlan, turn: number): string {
  const body = JSON.stringify(children[turn % children.length]);
  const address = turn % ADDRESSES;
  return [
    `POST /api/kindergarten-draws/${planId}/look-up HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-visitor-id: ${randomUUID()}`,
    `x-forwarded-for: 10.1.${address >> 8}.${address & 0xff}`,
    '',
    body,
  ].join('\r\n');
}
