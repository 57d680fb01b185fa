import type { RatingChannel, RatingStanding, Stars } from '@yingshang/shared/contracts/ratings';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said of a unit. Who it was lies in `rater.raters`; nothing here leads to them. */
@Entity('ratings')
export class RatingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'officer_id', nullable: true })
  officerId: string | null;

  @Column('smallint')
  stars: Stars;

  /** Keys of the prompts of that version, in alphabetical order. */
  @Column('text', { array: true })
  prompts: string[];

  @Column('integer', { name: 'prompts_version' })
  promptsVersion: number;

  @Column('text')
  channel: RatingChannel;

  /** In 1/10,000. Nothing (0) counts towards no score, and is answered like every other. */
  @Column('integer')
  weight: number;

  @Column('timestamptz', { name: 'rated_at' })
  ratedAt: Date;

  @Column('date')
  day: CalendarDate;

  /** The rater lets the unit know who they are. */
  @Column('boolean')
  named: boolean;

  @Column('text')
  standing: RatingStanding;

  /** In the words that the rater reads; null while the rating counts. */
  @Column('text', { name: 'standing_reason', nullable: true })
  standingReason: string | null;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('text', { name: 'statement_commitment', nullable: true })
  statementCommitment: string | null;

  @Column('uuid', { name: 'supplement_id', nullable: true })
  supplementId: string | null;

  @Column('text', { name: 'supplement_commitment', nullable: true })
  supplementCommitment: string | null;

  @Column('date', { name: 'supplement_day', nullable: true })
  supplementDay: CalendarDate | null;

  /** Made up for the demo. */
  @Column('boolean')
  seeded: boolean;
}
