import type { OccasionChannel } from '@yingshang/shared/contracts/occasions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One chance to rate. Once used, the row knows neither person nor device nor counter: only that this id was used. */
@Entity('occasions')
export class OccasionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  channel: OccasionChannel;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'officer_id', nullable: true })
  officerId: string | null;

  /** As the counter was called at the visit. */
  @Column('text', { name: 'counter_name', nullable: true })
  counterName: string | null;

  /** Who may use it: a person who was signed in, else a device; never both. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('boolean')
  used: boolean;
}
