import { type BenchPolicy, inForce } from './bench-policies';
import type { OneEnterprise } from './one-enterprise';
import type { Times } from './timing';
import type { Tally } from './ways-to-count';

export type SqlTimes = Times<'ours' | 'byHand' | 'oursEligible' | 'byHandEligible'>;
export type EngineTimes = Times<'jsonLogic' | 'rulesEngine'>;

export interface PolicyFigures {
  readonly policy: BenchPolicy;
  readonly tally: Tally;
  readonly sql: SqlTimes;
}

const NAME = 27;

/** Milliseconds of SQL for each policy against a table of one size. */
export function sqlTable(count: number, rows: readonly PolicyFigures[]): string {
  const head = [
    `${count.toLocaleString('en')} enterprises`.padEnd(NAME),
    'leaves',
    ' eligible   unknown',
    '| into three: ours by hand ratio',
    '| eligible: ours by hand ratio',
  ].join(' ');
  return [head, ...rows.map(sqlRow), ''].join('\n');
}

function sqlRow({ policy, tally, sql }: PolicyFigures): string {
  return [
    policy.id.padEnd(NAME),
    whole(policy.leaves, 6),
    whole(tally.eligible, 9),
    whole(tally.unknown, 9),
    '|',
    ms(sql.ours, 16),
    ms(sql.byHand, 7),
    (sql.ours / sql.byHand).toFixed(2).padStart(5),
    '|',
    ms(sql.oursEligible, 14),
    ms(sql.byHandEligible, 7),
    (sql.oursEligible / sql.byHandEligible).toFixed(2).padStart(5),
  ].join(' ');
}

export interface EngineFigures extends PolicyFigures {
  /** Of the sample. */
  readonly engines: EngineTimes;
}

/** Seconds that the engines would take for all, extrapolated from the sample. */
export function engineTable(count: number, sample: number, rows: readonly EngineFigures[]): string {
  const scale = count / sample;
  const head = [
    'for all, extrapolated'.padEnd(NAME),
    ' ours s',
    'json-logic s',
    'times',
    'rules-engine s',
    ' times',
  ].join(' ');
  const lines = rows.map(({ policy, sql, engines }) => {
    const [logic, engine] = [engines.jsonLogic * scale, engines.rulesEngine * scale];
    return [
      policy.id.padEnd(NAME),
      (sql.ours / 1000).toFixed(3).padStart(7),
      (logic / 1000).toFixed(2).padStart(12),
      (logic / sql.ours).toFixed(1).padStart(5),
      (engine / 1000).toFixed(1).padStart(14),
      whole(engine / sql.ours, 6),
    ].join(' ');
  });
  return [head, ...lines, ''].join('\n');
}

export function oneEnterpriseLines({ traced, untraced, rulesEngine }: OneEnterprise): string {
  return [
    `one enterprise against ${inForce.length} policies in force`,
    `  with full traces   ${traced.toFixed(3)} ms`,
    `  verdicts only      ${untraced.toFixed(3)} ms`,
    `  json-rules-engine  ${rulesEngine.toFixed(2)} ms, ${Math.round(rulesEngine / untraced)} times`,
    '',
  ].join('\n');
}

function ms(value: number, width: number): string {
  return value.toFixed(value < 10 ? 1 : 0).padStart(width);
}

function whole(value: number, width: number): string {
  return Math.round(value).toLocaleString('en').padStart(width);
}
