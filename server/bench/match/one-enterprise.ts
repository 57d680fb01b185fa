import { type Profile, prepareRule, traceRule } from '@yingshang/shared/eligibility';
import { asOf, inForce } from './bench-policies';
import { rulesEngineOf } from './rules-engine';
import { median, milliseconds } from './timing';

/** Milliseconds for one enterprise against every policy in force; medians over the enterprises. */
export interface OneEnterprise {
  /** Every node of every rule with its verdict. */
  readonly traced: number;
  readonly untraced: number;
  readonly rulesEngine: number;
}

/** A single run is shorter than the clock is exact. */
const REPEATS = 20;

/** One enterprise after another, by each way in turns; all must find the same policies. */
export async function measureOneEnterprise(profiles: readonly Profile[]): Promise<OneEnterprise> {
  const prepared = inForce.map(({ id, rule }) => ({ id, holds: prepareRule(rule, asOf) }));
  const engine = rulesEngineOf(inForce, asOf);
  const traces = (profile: Profile) => inForce.map(({ rule }) => traceRule(rule, profile, asOf));
  const eligible = (profile: Profile) => prepared.filter(({ holds }) => holds(profile) === true);
  const times = { traced: [] as number[], untraced: [] as number[], rulesEngine: [] as number[] };
  for (const profile of profiles) {
    times.traced.push(milliseconds(() => traces(profile), REPEATS));
    times.untraced.push(milliseconds(() => eligible(profile), REPEATS));
    const started = performance.now();
    const found = await engine(profile);
    times.rulesEngine.push(performance.now() - started);
    const ours = eligible(profile).map(({ id }) => id);
    if (found.sort().join() !== ours.sort().join()) {
      throw new Error(`json-rules-engine finds ${found.join()}; we find ${ours.join()}`);
    }
  }
  return {
    traced: median(times.traced),
    untraced: median(times.untraced),
    rulesEngine: median(times.rulesEngine),
  };
}
