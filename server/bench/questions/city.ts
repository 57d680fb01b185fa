import { isInForce, type Profile, type Rule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { demoAnswers, demoEnterprise } from '../../src/demo-city/registry';
import { SAMPLED_ROWS, sampledPositions } from '../../src/domains/enterprises/demo-usual-answers';
import { matchable, policies, regions } from '../../test/demo-city/committed-pack';

const SEED = 'shenyang';
const place = { cityName: '沈阳市', districts: regions.filter(({ kind }) => kind === 'district') };

export const asOf = calendarDate('2026-11-21');

/** Facts that a person has given before the first question. */
export const KNOWN_AT_START = ['entityType', 'industryCode', 'regionCode'] as const;

const paused = new Set(policies.filter((policy) => policy.paused).map(({ id }) => id));

/** The rules of the demo city's policies in force on the day. */
export const rules: readonly Rule[] = matchable
  .filter((policy) => isInForce(policy, asOf) && !paused.has(policy.id))
  .map(({ rule }) => rule);

export interface SampledEnterprise {
  readonly weight: number;
  /** What the server knows of it: with gaps. */
  readonly learnt: Profile;
  /** What is true of it; only the search for the fixed order is told. */
  readonly whole: Profile;
}

/** The sample that a server with the demo register keeps: of its first rows only. */
export function serverSample(): readonly SampledEnterprise[] {
  const kinds = Array.from({ length: SAMPLED_ROWS }, (_, position) => {
    const { industryCode, facts } = demoEnterprise(SEED, position, place);
    return { position, industryCode, entityType: String(facts.registry.facts.entityType) };
  });
  return sampledPositions(kinds).map(({ position, weight }) => ({
    weight,
    ...demoAnswers(SEED, position, place),
  }));
}

/** Rows of the register far behind those of the sample. */
const FIRST_ASKED = 100_000;
export const ASKED = 500;

/** The whole truth about demo enterprises that no strategy has seen. */
export function askedEnterprises(count = ASKED): readonly Profile[] {
  return Array.from({ length: count }, (_, row) => demoAnswers(SEED, FIRST_ASKED + row, place).whole);
}
