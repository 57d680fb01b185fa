import { Injectable } from '@nestjs/common';
import { demoRegisteredPhone, demoRepresentative } from '../../demo-city/registry';
import { DemoRegistryRepository } from './demo-registry.repository';
import {
  EnterpriseRegistry,
  type NaturalPerson,
  type RegistryEntry,
  type RegistryRecord,
} from './enterprise-registry';
import type { RegistryEnterpriseEntity } from './registry-enterprise.entity';
import { inNameOrder, searchedName } from './registry-order';

const REFERENCE = /^([a-z0-9-]{1,20})\.(\d{1,7})$/;

/** The made-up register of the demo city. */
@Injectable()
export class DemoRegistry extends EnterpriseRegistry {
  constructor(private readonly repository: DemoRegistryRepository) {
    super();
  }

  override async findByCode(creditCode: string): Promise<RegistryRecord | null> {
    return recordOf(await this.repository.findByCode(creditCode));
  }

  override async findByReference(reference: string): Promise<RegistryRecord | null> {
    const [, seed, position] = REFERENCE.exec(reference) ?? [];
    if (seed === undefined) return null;
    return recordOf(await this.repository.findByPosition(seed, Number(position)));
  }

  override async searchByName(name: string, most: number): Promise<readonly RegistryEntry[]> {
    const typed = searchedName(name);
    const found = new Map<string, RegistryEnterpriseEntity>();
    const keep = (rows: readonly RegistryEnterpriseEntity[]) => {
      for (const row of rows) found.set(row.creditCode, row);
    };
    keep(await this.repository.findBeginning(typed, most));
    if (found.size < most) keep(await this.repository.findHolding(typed, most));
    return inNameOrder([...found.values()], typed)
      .slice(0, most)
      .map(entryOf);
  }

  override async isRepresentative(
    creditCode: string,
    isThem: (representative: NaturalPerson) => Promise<boolean>,
  ): Promise<boolean> {
    const row = await this.repository.findByCode(creditCode);
    return row !== null && isThem(demoRepresentative(row.position));
  }

  override async phoneOf(creditCode: string): Promise<string | null> {
    const row = await this.repository.findByCode(creditCode);
    return row === null ? null : demoRegisteredPhone(row.position);
  }
}

function entryOf(row: RegistryEnterpriseEntity): RegistryEntry {
  const { seed, position, creditCode, name, regionCode, industryCode, establishedOn } = row;
  return {
    reference: `${seed}.${position}`,
    creditCode,
    name,
    regionCode,
    industryCode,
    establishedOn,
    demo: true,
  };
}

function recordOf(row: RegistryEnterpriseEntity | null): RegistryRecord | null {
  return row && { ...entryOf(row), facts: row.facts };
}
