import { runCliProcess } from '../../test/support/server-process';
import { changePast } from './changed-past';
import { fillEvents, fillPast } from './filled-events';
import { endDay, openScoresCity } from './scores-city';

export interface ReplayPlan {
  /** Before the last day. */
  readonly events: number;
  readonly days: number;
  /** On the last day. */
  readonly increment: number;
}

export interface ReplaysDone {
  readonly ok: boolean;
  readonly events: number;
  readonly sha256: string;
  readonly runs: number;
  /** Versions of months that were corrected, so that the replay is one of more than first versions. */
  readonly corrections: number;
}

/** Another clock, another language, another order of arrival; each is a process of its own. */
const PLACES: readonly { readonly environs: Record<string, string>; readonly argv: readonly string[] }[] = [
  { environs: {}, argv: [] },
  { environs: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', PGTZ: 'Asia/Shanghai' }, argv: ['--shuffle', '1'] },
  {
    environs: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', PGTZ: 'Pacific/Kiritimati' },
    argv: ['--shuffle', '20261122'],
  },
];
const MONTHS = ['--from', '2025-01', '--to', '2026-12'];

/**
 * Fills a city, scores it day after day (the past at once, a day more, a day on which the past turns out otherwise), and
 * has the operator replay all of it from nothing.
 */
export async function replayEverywhere({ events, days, increment }: ReplayPlan): Promise<ReplaysDone> {
  const city = await openScoresCity('2026-10-20');
  try {
    await fillPast(city.dataSource, { last: '2026-10-19', days, events, seed: 1 });
    await endDay(city, '2026-10-19', '2026-10-20');
    await fillEvents(city.dataSource, { last: '2026-10-20', days: 1, events: increment, seed: 2 });
    await endDay(city, '2026-10-20', '2026-10-21');
    await changePast(city.dataSource, '2026-10-22');
    await endDay(city, '2026-10-21', '2026-10-22');
    const said: string[] = [];
    for (const { environs, argv } of PLACES) {
      const command = ['scores', 'replay', ...MONTHS, ...argv, '--json'];
      const { code, stdout, stderr } = await runCliProcess(command, { ...city.environs, ...environs }).ended;
      if (code !== 0) process.stderr.write(stderr);
      said.push(stdout);
    }
    const first = JSON.parse(said[0] ?? '') as { events: number; sha256: string; identical: boolean };
    const [corrected] = await city.dataSource.query<[{ corrections: number }]>(
      'SELECT count(*)::int AS corrections FROM unit_month_versions WHERE version > 1',
    );
    return {
      ok: first.identical && said.every((one) => one === said[0]),
      events: first.events,
      sha256: first.sha256,
      runs: said.length,
      corrections: corrected.corrections,
    };
  } finally {
    await city.close();
  }
}
