import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Particle, stratumOf } from '@yingshang/shared/eligibility';
import { demoAnswers, type RegistryPlace } from '../../demo-city/registry';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { DemoRegistryRepository, type RegistryKind } from './demo-registry.repository';
import { stratifiedPositions, type WeightedPosition } from './stratified-positions';
import { UsualAnswers } from './usual-answers';

/** The sample is drawn from the first rows of the register, whatever its size: those are the same in all sizes. */
export const SAMPLED_ROWS = 12_000;
const SAMPLE_SIZE = 2000;
/** Answers made up in one go, some milliseconds of work, before other requests have their turn. */
const IN_ONE_GO = 40;
/** A register grows rarely; each process looks again after so long. */
const FRESH_MS = 60_000;

interface Kept {
  readonly of: string;
  readonly sample: Promise<readonly Particle[]>;
}

@Injectable()
export class DemoUsualAnswers extends UsualAnswers {
  private kept: Kept | null = null;
  private looked: { readonly until: number; readonly revision: string | null } | null = null;

  constructor(
    private readonly repository: DemoRegistryRepository,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {
    super();
  }

  /**
   * Kept until the register holds other enterprises: making it up is half a second of work. That is looked up once a
   * minute and when the city changes.
   */
  override async sample(): Promise<readonly Particle[]> {
    const [now, revision] = [this.clock.now(), await this.city.revision()];
    const isFresh = this.looked !== null && now < this.looked.until && this.looked.revision === revision;
    if (this.kept !== null && isFresh) return this.kept.sample;
    this.looked = { until: now + FRESH_MS, revision };
    return this.look();
  }

  private async look(): Promise<readonly Particle[]> {
    const [state, place] = [await this.repository.state(), await this.city.demoPlace()];
    const of = state && place && `${state.firstCode} ${Math.min(state.rows, SAMPLED_ROWS)}`;
    if (this.kept !== null && this.kept.of === of) return this.kept.sample;
    if (state === null || place === null || of === null) return NOTHING_KNOWN;
    const sample = this.repository
      .firstKinds(SAMPLED_ROWS)
      .then((kinds) => demoSample(state.seed, kinds, place));
    const kept: Kept = { of, sample };
    this.kept = kept;
    sample.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return sample;
  }
}

const NOTHING_KNOWN: readonly Particle[] = [];

/** What registers know of made-up enterprises and what these would say of themselves, with gaps in both. */
async function demoSample(
  seed: string,
  kinds: readonly RegistryKind[],
  place: RegistryPlace,
): Promise<readonly Particle[]> {
  const sample: Particle[] = [];
  for (const { position, weight } of sampledPositions(kinds)) {
    sample.push({ profile: demoAnswers(seed, position, place).learnt, weight });
    if (sample.length % IN_ONE_GO === 0) await nextTurn();
  }
  return sample;
}

export function sampledPositions(kinds: readonly RegistryKind[]): readonly WeightedPosition[] {
  const rows = kinds.map(({ position, ...facts }) => ({ position, stratum: stratumOf(facts) }));
  return stratifiedPositions(rows, SAMPLE_SIZE);
}
