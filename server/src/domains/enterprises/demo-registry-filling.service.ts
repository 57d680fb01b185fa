import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DemoEnterprise, demoEnterprise, type RegistryPlace } from '../../demo-city/registry';
import { DemoRegistryRepository } from './demo-registry.repository';
import { ProfileRowsRepository } from './profile-rows.repository';
import { ProfileRows } from './profile-rows.service';
import { registerProfile } from './profile-view';

export interface RegistryPlan {
  readonly seed: string;
  readonly count: number;
}

export interface FilledRegistry {
  readonly seed: string;
  readonly inserted: number;
  readonly removed: number;
}

/** Told the rows done of all, after each batch; may throw to stop. What was committed stays and is gone on from. */
export type FillingProgress = (done: number, of: number) => void;

const BATCH_ROWS = 2000;
/** Names and codes differ up to here. */
export const MOST_ENTERPRISES = 1_000_000;

@Injectable()
export class DemoRegistryFilling {
  constructor(
    private readonly repository: DemoRegistryRepository,
    private readonly rows: ProfileRowsRepository,
    private readonly profiles: ProfileRows,
  ) {}

  /** The seed in use; null while the registry is empty. */
  async currentSeed(): Promise<string | null> {
    return (await this.repository.state())?.seed ?? null;
  }

  /**
   * For the load of a city pack: a registry that belongs to this place stays as it is, whatever its size and seed, for
   * an operator may have made another; a missing or foreign one is made anew; none is left where none is planned.
   */
  async keepUp(
    place: RegistryPlace,
    plan: RegistryPlan | null,
    manager: EntityManager,
  ): Promise<FilledRegistry> {
    await this.profiles.catchUp(manager);
    const state = await this.repository.state(manager);
    const seed = plan?.seed ?? '';
    if (plan === null) return { seed, inserted: 0, removed: await this.repository.removeFrom(0, manager) };
    if (state !== null && demoEnterprise(state.seed, 0, place).creditCode === state.firstCode) {
      return { seed: state.seed, inserted: 0, removed: 0 };
    }
    const removed = await this.repository.removeFrom(0, manager);
    return { seed, inserted: await this.add(place, plan, 0, manager), removed };
  }

  /** Makes the registry hold exactly the first `count` enterprises of the seed; rows that are right are left alone. */
  async makeExactly(
    place: RegistryPlace,
    plan: RegistryPlan,
    progress: FillingProgress,
  ): Promise<FilledRegistry> {
    await this.profiles.catchUp();
    const state = await this.repository.state();
    const isOurs =
      state?.seed === plan.seed && demoEnterprise(plan.seed, 0, place).creditCode === state.firstCode;
    const kept = isOurs ? Math.min(state.rows, plan.count) : 0;
    const removed = await this.repository.removeFrom(kept);
    return { seed: plan.seed, removed, inserted: await this.add(place, plan, kept, undefined, progress) };
  }

  private async add(
    place: RegistryPlace,
    { seed, count }: RegistryPlan,
    from: number,
    manager?: EntityManager,
    progress: FillingProgress = () => undefined,
  ): Promise<number> {
    // The next batch is made up while the database takes the last one: each keeps one of two processors busy.
    let taking = Promise.resolve();
    for (let start = from; start < count; start += BATCH_ROWS) {
      const batch: DemoEnterprise[] = [];
      for (let position = start; position < Math.min(start + BATCH_ROWS, count); position += 1) {
        batch.push(demoEnterprise(seed, position, place));
      }
      const rows = batch.map(({ creditCode, facts }) => ({ creditCode, profile: registerProfile(facts) }));
      await taking;
      if (start > from) progress(start, count);
      taking = this.rows.together(async (within) => {
        await this.repository.add(seed, batch, within);
        await this.rows.addOfRegister(rows, within);
      }, manager);
    }
    await taking;
    if (count > from) progress(count, count);
    return count - from;
  }
}
