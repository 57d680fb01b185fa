import { type PreparedRule, type Profile, prepareRule } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { MatchingRepository, type VerdictGroup } from '../../src/domains/enterprises/matching.repository';
import { ruleSql } from '../../src/domains/enterprises/rule-sql';
import { asOf, type BenchPolicy } from './bench-policies';
import { jsonLogicOf } from './json-logic';
import { rulesEngineOf } from './rules-engine';

/** How a policy divides some enterprises. */
export interface Tally {
  readonly eligible: number;
  readonly unknown: number;
  readonly notEligible: number;
}

/** Counts once; an answer in numbers, so that all ways can be held to one. */
export type Way = () => Promise<Tally | number>;

const FROM = 'FROM enterprise_profiles WHERE person_id IS NULL';
const NO_HURRY_MS = 600_000;

/** By SQL, over the whole table: into three, as the product counts, and only who is eligible. */
export function sqlWays(dataSource: DataSource, { rule, byHand }: BenchPolicy) {
  const repository = new MatchingRepository(dataSource);
  const compiled = ruleSql(rule, asOf);
  const grouped = `SELECT (${byHand}) AS verdict, count(*)::int AS size ${FROM} GROUP BY 1`;
  const eligible = async (condition: string, parameters: readonly unknown[]) => {
    const [row] = await dataSource.query<[{ size: number }]>(
      `SELECT count(*)::int AS size ${FROM} AND (${condition})`,
      [...parameters],
    );
    return row.size;
  };
  return {
    ours: async () => tallyOf((await repository.count(rule, asOf, NO_HURRY_MS)) ?? []),
    byHand: async () => tallyOf(await dataSource.query<VerdictGroup[]>(grouped)),
    oursEligible: () => eligible(compiled.text, compiled.parameters),
    byHandEligible: () => eligible(byHand, []),
  } satisfies Record<string, Way>;
}

/** By engines in JavaScript, over a sample in memory: who is eligible, the only question that all of them answer. */
export function engineWays({ id, rule }: BenchPolicy, sample: readonly Profile[]) {
  const isEligible = jsonLogicOf(rule, asOf);
  const engine = rulesEngineOf([{ id, rule }], asOf);
  return {
    jsonLogic: () => Promise.resolve(sample.filter(isEligible).length),
    rulesEngine: async () => {
      let eligible = 0;
      for (const profile of sample) eligible += (await engine(profile)).length;
      return eligible;
    },
  } satisfies Record<string, Way>;
}

function tallyOf(groups: readonly VerdictGroup[]): Tally {
  const sizeOf = (verdict: boolean | null) => groups.find((group) => group.verdict === verdict)?.size ?? 0;
  return { eligible: sizeOf(true), unknown: sizeOf(null), notEligible: sizeOf(false) };
}

/** Counts profiles as they come, by our own evaluator: the answer that every way is held to. */
export class RunningTally {
  private readonly judge: PreparedRule;
  private counts = { eligible: 0, unknown: 0, notEligible: 0 };

  constructor({ rule }: BenchPolicy) {
    this.judge = prepareRule(rule, asOf);
  }

  add(profile: Profile): void {
    const verdict = this.judge(profile);
    this.counts[verdict === null ? 'unknown' : verdict ? 'eligible' : 'notEligible'] += 1;
  }

  get tally(): Tally {
    return { ...this.counts };
  }
}
