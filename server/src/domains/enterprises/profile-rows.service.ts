import { Injectable } from '@nestjs/common';
import type { Profile } from '@yingshang/shared/eligibility';
import type { EntityManager } from 'typeorm';
import { EnterprisesRepository } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { type Holder, ProfileRowsRepository } from './profile-rows.repository';
import { matchingProfile, registerProfile } from './profile-view';
import { type ProfileChange, ProfileWatchers } from './profile-watchers';
import { visibleStatements } from './visible-statements';

const BATCH_ROWS = 2000;

/** Keeps the profile rows in step with the statements that they are made from, in the transaction that changes those. */
@Injectable()
export class ProfileRows {
  constructor(
    private readonly rows: ProfileRowsRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly facts: FactsRepository,
    private readonly watchers: ProfileWatchers,
  ) {}

  /** After one holder's own word changed. */
  async keepOne(holder: Holder, profile: Profile, manager: EntityManager): Promise<void> {
    await this.replace([{ ...holder, profile }], 'holder', manager);
  }

  /** After the register's word about an enterprise changed, or who may see it: for everybody who holds it. */
  async keepAll(enterpriseId: string, by: ProfileChange['by'], manager: EntityManager): Promise<void> {
    const holders = await this.enterprises.holdersOf(enterpriseId, manager);
    const kept: (Holder & { profile: Profile })[] = [];
    for (const { personId, verification } of holders) {
      const tie = { holder: true, control: verification !== 'none', scopes: [] };
      const statements = visibleStatements(await this.facts.findFor(enterpriseId, personId, manager), tie);
      kept.push({ enterpriseId, personId, profile: matchingProfile(statements) });
    }
    await this.replace(kept, by, manager);
  }

  private async replace(
    kept: readonly (Holder & { readonly profile: Profile })[],
    by: ProfileChange['by'],
    manager: EntityManager,
  ): Promise<void> {
    const former = new Map<string, Profile | null>();
    for (const holder of kept) former.set(holder.personId, await this.rows.profileOfHolder(holder, manager));
    await this.rows.keepOfHolders(kept, manager);
    for (const { enterpriseId, personId, profile: after } of kept) {
      const before = former.get(personId) ?? null;
      if (before === null) continue;
      await this.watchers.changed({ enterpriseId, personId }, { before, after, by }, manager);
    }
  }

  /** Makes the rows that a database from before they were kept has not got. @returns how many. */
  async catchUp(manager?: EntityManager): Promise<number> {
    return this.rows.together(async (within) => {
      let made = 0;
      for (let from = 0; ; ) {
        const entries = await this.rows.entriesWithout(from, BATCH_ROWS, within);
        const last = entries.at(-1);
        if (last === undefined) break;
        const profiles = entries.map(({ creditCode, facts }) => ({
          creditCode,
          profile: registerProfile(facts),
        }));
        await this.rows.addOfRegister(profiles, within);
        made += entries.length;
        from = last.position + 1;
      }
      for (const enterpriseId of await this.rows.enterprisesWithout(within)) {
        await this.keepAll(enterpriseId, 'register', within);
        made += 1;
      }
      return made;
    }, manager);
  }
}
