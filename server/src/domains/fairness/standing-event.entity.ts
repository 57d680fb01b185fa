import type { DecisionGround, FindingKind } from '@yingshang/shared/contracts/fairness';
import type { RatingStanding } from '@yingshang/shared/contracts/ratings';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type StandingReason = FindingKind | DecisionGround;

/** A rating was held back, let in again or removed; each is an entry of the public ledger. */
@Entity('rating_standing_events')
export class StandingEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'rating_id' })
  ratingId: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  standing: RatingStanding;

  @Column('text')
  because: StandingReason;

  @Column('date')
  day: CalendarDate;

  /** The rating's first change, its second…: days alone do not tell their order. */
  @Column('integer')
  nth: number;

  /** Opens, to whoever has it, which rating the public entry is about. */
  @Column('text')
  salt: string;
}
