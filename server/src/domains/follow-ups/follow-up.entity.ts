import type { Pause } from '@yingshang/shared/case-clock';
import type { ClosingGround, FollowUpState } from '@yingshang/shared/follow-ups';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The case of one bad rating. Who rated is not here. */
@Entity('follow_ups')
export class FollowUpEntity {
  /** Random, in no order of time: the unit reads it. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'rating_id' })
  ratingId: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('boolean')
  named: boolean;

  @Column('text')
  state: FollowUpState;

  @Column('text', { nullable: true })
  ground: ClosingGround | null;

  @Column('date', { name: 'opened_on' })
  openedOn: CalendarDate;

  /** The first day on which the rated unit sees it. */
  @Column('date', { name: 'shown_from' })
  shownFrom: CalendarDate;

  /** From which the present round is counted. */
  @Column('date', { name: 'counted_from' })
  countedFrom: CalendarDate;

  @Column('integer', { name: 'limit_days' })
  limitDays: number;

  @Column('jsonb')
  pauses: Pause[];

  /** Null while the clock stands. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: CalendarDate | null;

  @Column('boolean')
  provisional: boolean;

  @Column('integer')
  reopenings: number;

  @Column('jsonb', { name: 'unreached_on' })
  unreachedOn: CalendarDate[];

  @Column('boolean')
  escalated: boolean;

  /** The unit was warned in this round that little time is left. */
  @Column('boolean')
  warned: boolean;

  /** Steps so far; the next one's number. */
  @Column('integer')
  steps: number;

  /** For the figures: of the first round. */
  @Column('date', { name: 'first_due_on', nullable: true })
  firstDueOn: CalendarDate | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: CalendarDate | null;

  @Column('date', { name: 'put_right_on', nullable: true })
  putRightOn: CalendarDate | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: CalendarDate | null;
}
