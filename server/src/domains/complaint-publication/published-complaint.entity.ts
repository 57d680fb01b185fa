import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A chosen case in the words of whoever published it: no personal data, for everybody. */
@Entity('published_complaints')
export class PublishedComplaintEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text')
  title: string;

  @Column('text')
  story: string;

  @Column('text')
  answer: string;

  @Column('date', { name: 'published_on' })
  publishedOn: CalendarDate;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;
}
