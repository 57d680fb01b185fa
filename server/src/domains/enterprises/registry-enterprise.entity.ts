import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegistryFacts } from './enterprise-registry';

/** A row of the demo registry. */
@Entity('registry_enterprises')
export class RegistryEnterpriseEntity {
  @PrimaryColumn('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  seed: string;

  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { name: 'trade_name' })
  tradeName: string;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text', { name: 'industry_code' })
  industryCode: string;

  @Column('date', { name: 'established_on' })
  establishedOn: CalendarDate;

  @Column('jsonb')
  facts: RegistryFacts;
}
