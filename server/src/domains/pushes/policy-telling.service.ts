import { Injectable } from '@nestjs/common';
import type { ToldPolicy } from '@yingshang/shared/contracts/notices';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import type { Told } from '../notices';
import { PoliciesService, phaseOn, type RuledPolicy, type Standing } from '../policies';
import { ChangedAnswersService } from './changed-answers.service';
import { ToldPoliciesRepository } from './told-policies.repository';

export interface CaughtUp {
  /** Policies that were told of. */
  readonly policies: number;
  /** Answers that changed. */
  readonly told: number;
}

/** Brings what everybody was told of every policy up to what is published today. */
@Injectable()
export class PolicyTelling {
  constructor(
    private readonly policies: PoliciesService,
    private readonly changes: ChangedAnswersService,
    private readonly toldPolicies: ToldPoliciesRepository,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Each policy by itself: a server that stops half way goes on with the next. */
  async catchUp(): Promise<Outcome<CaughtUp>> {
    const done = { policies: 0, told: 0 };
    for (;;) {
      const ended = await this.goThrough(done);
      if (!ended.ok) return ended;
      if (ended.value) return ok(done);
      this.city.forgetRevision();
    }
  }

  /** To be called before a policy is told of by itself: else everything else would be news afterwards. */
  async haveBegun(): Promise<Outcome<void>> {
    const before = await this.transactions.run(async (manager) =>
      ok(await this.toldPolicies.isBegun(manager)),
    );
    if (!before.ok || before.value) return before.ok ? ok(undefined) : before;
    const published = await this.policies.ruled();
    const begun = await this.transactions.run((manager) =>
      this.begin(published, this.clock.today(), manager),
    );
    return begun.ok ? ok(undefined) : begun;
  }

  /** @returns false when what is published changed meanwhile: what was read of it is old, and may have been told. */
  private async goThrough(done: { policies: number; told: number }): Promise<Outcome<boolean>> {
    const day = this.clock.today();
    const revision = await this.city.revision();
    const published = await this.policies.ruled();
    const begun = await this.transactions.run((manager) => this.begin(published, day, manager));
    if (!begun.ok) return begun;
    const gone = begun.value.filter(({ id }) => !published.some(({ policy }) => policy.id === id));
    for (const { policy, standing } of [...standings(published, day), ...gone.map(withdrawn)]) {
      const told = await this.transactions.run<Told | null | 'changed'>(async (manager) => {
        await this.toldPolicies.goAlone(manager);
        if ((await this.city.revisionNow(manager)) !== revision) return ok('changed');
        return ok(await this.changes.policyIs(policy, standing, manager));
      });
      if (!told.ok) return told;
      if (told.value === 'changed') return ok(false);
      if (told.value === null) continue;
      done.policies += 1;
      done.told += told.value.told;
    }
    return ok(true);
  }

  /**
   * The first time nobody is told of anything: what is published then is no news.
   * @returns the policies that people were told of so far
   */
  private async begin(
    published: readonly RuledPolicy[],
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<Outcome<readonly ToldPolicy[]>> {
    await this.toldPolicies.goAlone(manager);
    const told = await this.toldPolicies.findAll(manager);
    if (told.length > 0) return ok(told.map(({ policy }) => policy));
    for (const { policy, standing } of standings(published, day))
      await this.toldPolicies.keep(policy, standing, manager);
    return ok([]);
  }
}

/** A faulty rule is no news: what was told stands until somebody mends it. */
function standings(
  published: readonly RuledPolicy[],
  day: CalendarDate,
): { readonly policy: ToldPolicy; readonly standing: Standing }[] {
  return published.flatMap(({ policy, rule, dates }) =>
    rule === null ? [] : [{ policy, standing: { rule, phase: phaseOn(dates, day), asOf: day } }],
  );
}

const withdrawn = (policy: ToldPolicy) => ({ policy, standing: null });
