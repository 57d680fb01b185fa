import type { DataSource } from 'typeorm';
import { DemoRegistry } from './demo-registry';
import { DemoRegistryRepository } from './demo-registry.repository';
import { DemoRegistryFilling } from './demo-registry-filling.service';
import { EnterprisesRepository } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { ProfileRowsRepository } from './profile-rows.repository';
import { ProfileRows } from './profile-rows.service';
import { ProfileWatchers } from './profile-watchers';

/** For specs: the register of a database without the application around it. */
export function registerOn(dataSource: DataSource) {
  const repository = new DemoRegistryRepository(dataSource);
  const enterprises = new EnterprisesRepository(dataSource);
  const facts = new FactsRepository(dataSource);
  const rows = new ProfileRowsRepository(dataSource);
  const profiles = new ProfileRows(rows, enterprises, facts, new ProfileWatchers());
  const filling = new DemoRegistryFilling(repository, rows, profiles);
  return { rows, profiles, filling, registry: new DemoRegistry(repository) };
}
