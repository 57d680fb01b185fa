import { setTimeout as sleep } from 'node:timers/promises';
import { PeopleService } from '../../src/domains/identity';
import { SessionsService } from '../../src/domains/identity/sessions.service';
import { states } from '../../src/domains/notices';
import { startServerProcess } from '../../test/support/server-process';
import { inForce } from '../match/bench-policies';
import type { PushBench } from './bench-application';
import { type StandIn, startWorker, stopped } from './bench-processes';
import { fillNewest } from './inbox-growth';
import { type LoadQuestion, pacedLoad } from './paced-load';
import { percentile } from './percentile';
import { forgetMessages, peopleToReach, tellPeople } from './told-people';

export interface InteractiveFigures {
  /** Milliseconds that 99 of 100 requests took at most. */
  readonly quiet: number;
  readonly draining: number;
  readonly requests: number;
  /** Messages that left a second meanwhile. */
  readonly drainPerSecond: number;
}

/** What the product sends at most unless it is told otherwise; so many are told that the drain outlasts the load. */
const DEFAULT_PACE = 300;
const READERS = 60;
const SETTLE_MS = 3_000;

export interface InteractivePlan {
  readonly perSecond: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** People read policies, lists and inboxes of a web process; beside it a worker with the pace of the product's default. */
export async function measureInteractive(
  bench: PushBench,
  standIn: StandIn,
  plan: InteractivePlan,
): Promise<InteractiveFigures> {
  const questions = await questionsOf(bench);
  const web = await startServerProcess({
    ...bench.environs,
    ROLE: 'web',
    REQUESTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'fatal',
  });
  const worker = await startWorker(bench, standIn);
  const taken: Record<'quiet' | 'draining', number[]> = { quiet: [], draining: [] };
  let sent = 0;
  try {
    for (let round = 0; round <= plan.rounds; round += 1) {
      const quiet = await pacedLoad(web.url, questions, plan);
      const { times, left } = await whileDraining(bench, standIn, plan, () =>
        pacedLoad(web.url, questions, plan),
      );
      // The first round warms up.
      if (round === 0) continue;
      taken.quiet.push(...quiet);
      taken.draining.push(...times);
      sent += left;
    }
  } finally {
    await stopped(worker);
    await stopped(web);
    await forgetMessages(bench);
  }
  return {
    quiet: percentile(taken.quiet, 99),
    draining: percentile(taken.draining, 99),
    requests: taken.quiet.length,
    drainPerSecond: sent / (plan.rounds * plan.seconds),
  };
}

/** @returns what the load took, and how many messages left while it lasted */
async function whileDraining(
  bench: PushBench,
  standIn: StandIn,
  { seconds }: InteractivePlan,
  load: () => Promise<number[]>,
): Promise<{ times: number[]; left: number }> {
  const people = await peopleToReach(bench, standIn, Math.ceil(DEFAULT_PACE * (seconds + 10)));
  const noticeId = await tellPeople(bench, people);
  while ((await countSent(bench, noticeId)) === 0) await sleep(100);
  const before = await countSent(bench, noticeId);
  const times = await load();
  const after = await countSent(bench, noticeId);
  if (after === people.length) throw new Error('the drain ended before the load');
  await bench.dataSource.query('DELETE FROM messages WHERE notice_id = $1', [noticeId]);
  await sleep(SETTLE_MS);
  return { times, left: after - before };
}

async function countSent({ dataSource }: PushBench, noticeId: string): Promise<number> {
  const [{ sent }] = await dataSource.query<[{ sent: number }]>(
    `SELECT count(*)::int AS sent FROM messages WHERE notice_id = $1 AND state = ${states.sent}`,
    [noticeId],
  );
  return sent;
}

/** A policy, the list of what one can get, an inbox: in turn, of many policies and readers. */
async function questionsOf({ app, dataSource }: PushBench): Promise<LoadQuestion[]> {
  const people = await fillNewest(dataSource, READERS);
  const sessions = app.get(SessionsService, { strict: false });
  const list = JSON.stringify({
    facts: { entityType: 'individual-business', industryCode: '62', regionCode: '210102' },
  });
  const questions: LoadQuestion[] = [];
  for (const [at, personId] of people.entries()) {
    const token = await dataSource.transaction(async (manager) => {
      const person = await app.get(PeopleService, { strict: false }).find(personId, manager);
      if (person === null) throw new Error(`nobody is ${personId}`);
      return (await sessions.start({ person, way: 'phone', device: '示例', replaces: null }, manager)).token;
    });
    questions.push(
      { method: 'GET', path: `/api/policies/${inForce[at % inForce.length]?.id}` },
      { method: 'POST', path: '/api/benefits/match', body: list },
      { method: 'GET', path: '/api/messages', headers: { authorization: `Bearer ${token}` } },
    );
  }
  return questions;
}
