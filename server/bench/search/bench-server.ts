import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApplication } from '../../src/application';
import { CityService } from '../../src/domains/city';
import { CityPacksService } from '../../src/domains/city-packs';
import { PoliciesService, type PolicyRecord } from '../../src/domains/policies';
import { PolicyEntity } from '../../src/domains/policies/policy.entity';
import { SearchIndexes } from '../../src/domains/search';
import { openDatabase } from '../../src/platform/database';
import { testSettings } from '../../test/support';
import { startTemporaryPostgres } from '../../test/support/temporary-postgres';
import { BENCH_POLICIES } from './pack-contents';
import { variedPolicies } from './varied-policies';

export interface BenchServer {
  readonly url: string;
  readonly indexMilliseconds: number;
  readonly indexMegabytes: number;
  readonly figures: { readonly units: number; readonly officers: number; readonly policies: number };
  query(statement: string, values: readonly unknown[]): Promise<{ id: string }[]>;
  close(): Promise<void>;
}

/** A whole server on a fresh real PostgreSQL, with the demo city and its policies multiplied. */
export async function startBenchServer(): Promise<BenchServer> {
  const postgres = await startTemporaryPostgres();
  const settings = testSettings({ databaseUrl: postgres.url });
  const database = await openDatabase(settings);
  const app = await createApplication({ settings, database });
  const close = async () => {
    await app.close();
    await database.close();
    await postgres.stop();
  };
  const { dataSource } = database;
  const loaded = await app.get(CityPacksService).load('shenyang-demo', process.cwd(), () => undefined);
  if (!loaded.ok) throw new Error(loaded.refusal.message);
  const policies = await dataSource.manager.find(PolicyEntity, { order: { id: 'ASC' } });
  await dataSource.transaction(async (manager) => {
    await app.get(PoliciesService).importAll(manager, records(variedPolicies(policies, BENCH_POLICIES)));
    await app.get(CityService).raiseRevision(manager);
  });
  app.get(CityService).forgetRevision();
  const index = await measured(() => app.get(SearchIndexes).refreshed());
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo; // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}/api`,
    ...index,
    figures: { units: loaded.value.units, officers: loaded.value.officers, policies: BENCH_POLICIES },
    query: (statement, values) => dataSource.query(statement, [...values]),
    close,
  };
}

async function* records(policies: readonly PolicyEntity[]): AsyncGenerator<PolicyRecord> {
  // The load above has just checked every rule.
  for (const { contentHash: _hash, ...record } of policies)
    yield { ...record, eligibility: record.eligibility as PolicyRecord['eligibility'] };
}

async function measured(work: () => Promise<unknown>) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  await work();
  const indexMilliseconds = performance.now() - started;
  collectGarbage();
  return { indexMilliseconds, indexMegabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

/** Node shows its collector only on request; without it the figure would be mostly what is yet to be swept. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
