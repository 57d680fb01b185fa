import type { FactValue } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatedSource } from './counting-facts';

/** One statement about one fact. A person's own statements are that person's: nobody else reads or changes them. */
@Entity('enterprise_facts')
export class EnterpriseFactEntity {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('text')
  field: string;

  @PrimaryColumn('text')
  source: StatedSource;

  /** The person who stated it; empty for what came from the register. */
  @PrimaryColumn('text', { name: 'recorded_by' })
  recordedBy: string;

  @Column('jsonb')
  value: FactValue;

  @Column('date', { name: 'as_of' })
  asOf: CalendarDate;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
