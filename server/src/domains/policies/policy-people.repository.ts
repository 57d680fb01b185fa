import { Injectable } from '@nestjs/common';
import type { ContactPerson } from '@yingshang/shared/contracts/policies';
import { DataSource } from 'typeorm';

/** Who answers for a policy: the unit, the person of the reading (解读人), the contact. */
export interface PolicyPeople {
  readonly unit: { readonly unitId: string; readonly unitName: string; readonly address: string | null };
  readonly reader: ContactPerson;
  readonly contact: ContactPerson;
}

/**
 * Reads the cards of the people that policies name; never writes them.
 * `service-cards` owns these tables and stands on the same tier, so its door is out of reach: one read-only
 * join here was preferred to an interface that a third domain would have to implement.
 */
@Injectable()
export class PolicyPeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of every policy, by its id. */
  async findEvery(): Promise<Map<string, PolicyPeople>> {
    const rows = await this.dataSource.manager.query<(PolicyPeople & { id: string })[]>(
      `SELECT policy.id,
         json_build_object('unitId', unit.id, 'unitName', unit.name, 'address', unit.address) AS unit,
         ${contactPerson('reader')} AS reader,
         ${contactPerson('contact')} AS contact
       FROM policies policy
       JOIN units unit ON unit.id = policy.unit_id
       JOIN officers reader ON reader.id = policy.reader_id
       JOIN units reader_unit ON reader_unit.id = reader.unit_id
       JOIN officers contact ON contact.id = policy.contact_id
       JOIN units contact_unit ON contact_unit.id = contact.unit_id`,
    );
    return new Map(rows.map(({ id, ...people }) => [id, people]));
  }
}

function contactPerson(alias: 'reader' | 'contact'): string {
  return `json_build_object(
    'officerId', ${alias}.id, 'name', ${alias}.name, 'post', ${alias}.post, 'phone', ${alias}.phone,
    'hours', ${alias}.hours, 'unitId', ${alias}_unit.id, 'unitName', ${alias}_unit.name,
    'synthetic', ${alias}.synthetic)`;
}
