import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A window of a unit, where visits are proven. */
@Entity('counters')
export class CounterEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'officer_id', nullable: true })
  officerId: string | null;

  @Column('integer', { name: 'hourly_cap' })
  hourlyCap: number;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
