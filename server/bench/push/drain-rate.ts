import { AT_ONCE } from '../../src/domains/deliveries/deliveries.service';
import { median } from '../match/timing';
import { bareLoop } from './bare-loop';
import type { PushBench } from './bench-application';
import { type StandIn, startWorker, stopped } from './bench-processes';
import { forgetMessages, peopleToReach, tellPeople, untilSent } from './told-people';

export interface DrainFigures {
  /** Messages a second, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly messages: number;
}

/** No limit but what the machine can do: the pace that a city sets is none of this figure's business. */
const UNLIMITED = { DELIVERIES_PER_SECOND: '100000' };

/** One worker process and the bare loop, in turns, with as many messages under way; the first turn warms up. */
export async function measureDrain(
  bench: PushBench,
  standIn: StandIn,
  { messages, turns }: { messages: number; turns: number },
): Promise<DrainFigures> {
  const ours: number[] = [];
  const bare: number[] = [];
  const worker = await startWorker(bench, standIn, UNLIMITED);
  try {
    for (let turn = 0; turn <= turns; turn += 1) {
      const people = await peopleToReach(bench, standIn, messages);
      await tellPeople(bench, people);
      await untilSent(bench, messages);
      if (turn > 0) ours.push(await rate(bench));
      await forgetMessages(bench);
      const loop = await bareLoop(standIn, messages, AT_ONCE);
      if (turn > 0) bare.push(loop);
    }
  } finally {
    await stopped(worker);
  }
  return { ours: median(ours), bare: median(bare), messages };
}

/** From the first claim to the last that is written down, as the worker's rows have it. */
async function rate({ dataSource }: PushBench): Promise<number> {
  const [{ sent, seconds }] = await dataSource.query<[{ sent: number; seconds: number }]>(
    `SELECT count(*)::int AS sent,
       extract(epoch FROM max(settled_at) - min(attempt_at))::float8 AS seconds FROM messages`,
  );
  return sent / seconds;
}
