import type { DataSource } from 'typeorm';
import { DemoRegistry } from '../../src/domains/enterprises/demo-registry';
import { DemoRegistryRepository } from '../../src/domains/enterprises/demo-registry.repository';
import { DemoRegistryFilling } from '../../src/domains/enterprises/demo-registry-filling.service';
import { EnterprisesRepository } from '../../src/domains/enterprises/enterprises.repository';
import { FactsRepository } from '../../src/domains/enterprises/facts.repository';
import { ProfileRowsRepository } from '../../src/domains/enterprises/profile-rows.repository';
import { ProfileRows } from '../../src/domains/enterprises/profile-rows.service';

/** The register of a database without the application around it. */
export function registerOn(dataSource: DataSource) {
  const repository = new DemoRegistryRepository(dataSource);
  const enterprises = new EnterprisesRepository(dataSource);
  const facts = new FactsRepository(dataSource);
  const rows = new ProfileRowsRepository(dataSource);
  const profiles = new ProfileRows(rows, enterprises, facts);
  const filling = new DemoRegistryFilling(repository, rows, profiles);
  return { rows, profiles, filling, registry: new DemoRegistry(repository) };
}
