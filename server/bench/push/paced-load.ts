import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

export interface LoadQuestion {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks at a steady rate over connections that stay open, whether or not the answers before have come, as people do.
 * @returns milliseconds of each, counted from when it should have been asked: who waits in a queue waits
 */
export async function pacedLoad(
  origin: string,
  questions: readonly LoadQuestion[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<number[]> {
  const agent = new Agent({ connections: 32 });
  const started = performance.now();
  const asked: Promise<number>[] = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = started + (at * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    const question = questions[at % questions.length];
    if (question !== undefined) asked.push(answered(agent, origin, question).then((end) => end - due));
  }
  const taken = await Promise.all(asked);
  await agent.close();
  return taken;
}

async function answered(
  agent: Agent,
  origin: string,
  { method, path, headers, body }: LoadQuestion,
): Promise<number> {
  const response = await request(`${origin}${path}`, {
    dispatcher: agent,
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.body.text();
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${text}`);
  return performance.now();
}
