import type { Profile } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { demoEnterprise } from '../../src/demo-city/registry';
import { ProfileRowsRepository } from '../../src/domains/enterprises/profile-rows.repository';
import { registerProfile } from '../../src/domains/enterprises/profile-view';
import { place } from './bench-policies';

const BATCH_ROWS = 2000;
const SEED = 'bench';

export interface ProfileTable {
  /** Grows to so many enterprises and shows every new profile. */
  growTo(count: number, show: (profile: Profile) => void): Promise<void>;
  /** Megabytes of the rows and of their indexes. */
  size(): Promise<{ rows: number; indexes: number }>;
}

/** The profile rows of a register: the first enterprises of a seed, written as the product writes them. */
export function profileTable(dataSource: DataSource): ProfileTable {
  const rows = new ProfileRowsRepository(dataSource);
  let count = 0;
  return {
    async growTo(wanted, show) {
      let writing: Promise<void> = Promise.resolve();
      while (count < wanted) {
        const batch = madeUp(count, Math.min(count + BATCH_ROWS, wanted));
        for (const { profile } of batch) show(profile);
        await writing;
        writing = rows.addOfRegister(batch, dataSource.manager);
        count += batch.length;
      }
      await writing;
      // What the autovacuum of a server in use has done before anybody asks.
      await dataSource.query('VACUUM ANALYZE enterprise_profiles');
    },
    async size() {
      const [size] = await dataSource.query<[{ rows: number; indexes: number }]>(
        `SELECT pg_relation_size('enterprise_profiles') / 1e6::float8 AS rows,
                pg_indexes_size('enterprise_profiles') / 1e6::float8 AS indexes`,
      );
      return size;
    },
  };
}

function madeUp(from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) => {
    const { creditCode, facts } = demoEnterprise(SEED, from + at, place);
    return { creditCode, profile: registerProfile(facts) };
  });
}
