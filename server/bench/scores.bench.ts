import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ScoreReplay } from '../src/domains/unit-scores';
import { askApplication } from '../test/support/with-server';
import { percentile } from './push/percentile';
import { fillEvents, fillPast } from './scores/filled-events';
import { endDay, openScoresCity, type ScoresCity } from './scores/scores-city';

interface Plan {
  readonly behind: number;
  readonly increment: number;
  readonly looks: number;
  /** Over how many days what is behind lies: a batch a unit and day. */
  readonly days: number;
}

const USUAL: Plan = { behind: 10_000_000, increment: 100_000, looks: 200, days: 365 };
/** For a look, not for figures. */
const QUICK: Plan = { behind: 400_000, increment: 20_000, looks: 40, days: 60 };

const LAST_DAY = '2026-10-19';
const INCREMENT_DAY = '2026-10-20';
/** Of them the replay reads what was made public, and of complaints everything. */
const REPLAYED = { from: '2026-09', to: '2026-10' };

/**
 * `pnpm bench scores [--quick] [--behind N]`: a year of events (quick: two months) behind 829 units, then what a day
 * that brings so many more costs, how fast a replay from nothing is, and how long everybody waits for the page of the city.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean' }, behind: { type: 'string' } },
  });
  const usual = values.quick ? QUICK : USUAL;
  const plan = { ...usual, behind: values.behind === undefined ? usual.behind : Number(values.behind) };
  const city = await openScoresCity('2026-10-20');
  try {
    await timed(`${plan.behind.toLocaleString('en')} events filled`, () =>
      fillPast(city.dataSource, { last: LAST_DAY, days: plan.days, events: plan.behind, seed: 1 }),
    );
    await timed('and scored for the first time', () => endDay(city, LAST_DAY, '2026-10-20'));
    await fillEvents(city.dataSource, { last: INCREMENT_DAY, days: 1, events: plan.increment, seed: 2 });
    await city.dataSource.query('ANALYZE');
    const increment = await timed('one day more', () => endDay(city, INCREMENT_DAY, '2026-10-21'));
    const figures = {
      bench: 'scores',
      incrementSeconds: rounded(increment),
      ...(await replays(city)),
      cityPageP95Ms: rounded(await cityPageP95(city, plan.looks)),
      behind: plan.behind,
      increment: plan.increment,
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    return figures.identical ? 0 : 1;
  } finally {
    await city.close();
  }
}

/** As they are read, and shuffled: both must be what was kept, to the last sign. */
async function replays({ app }: ScoresCity) {
  const replay = app.get(ScoreReplay, { strict: false });
  const started = performance.now();
  const read = await replay.run({ ...REPLAYED, shuffle: null });
  const seconds = (performance.now() - started) / 1_000;
  const shuffled = await replay.run({ ...REPLAYED, shuffle: 20_261_020 });
  if (read === null || shuffled === null) throw new Error('no day was scored');
  return {
    replayEventsPerSecond: Math.round(read.events / seconds),
    replayedEvents: read.events,
    identical: read.identical && shuffled.identical && read.sha256 === shuffled.sha256,
  };
}

/** The whole way of a request but the socket. The first ones warm up. */
async function cityPageP95({ app }: ScoresCity, looks: number): Promise<number> {
  const waits: number[] = [];
  for (let at = -10; at < looks; at += 1) {
    const month = at % 2 === 0 ? '2026-09' : '2026-10';
    const started = performance.now();
    const { status } = await askApplication(app, 'GET', `/api/city-scores/${month}`, {});
    if (status !== 200) throw new Error(`the page of the city answered ${status}`);
    if (at >= 0) waits.push(performance.now() - started);
  }
  return percentile(waits, 95);
}

async function timed(what: string, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  process.stdout.write(`${what} in ${seconds.toFixed(1)} s\n`);
  return seconds;
}

const rounded = (value: number) => Number(value.toFixed(2));
