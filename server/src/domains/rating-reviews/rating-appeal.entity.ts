import type { DecisionGround } from '@yingshang/shared/contracts/fairness';
import type { AppealSide, AppealState } from '@yingshang/shared/contracts/rating-reviews';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asks for another look at a rating: once a side. Days alone, since hours would tell who was there. */
@Entity('rating_appeals')
export class RatingAppealEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'rating_id' })
  ratingId: string;

  @Column('text')
  side: AppealSide;

  /** The unit that was rated. */
  @Column('text', { name: 'unit_id' })
  unitId: string;

  /** Of a unit's appeal: the row of its list. */
  @Column('text', { name: 'row_id', nullable: true })
  rowId: string | null;

  /** Of a unit's appeal: on what ground it asks for removal. */
  @Column('text', { nullable: true })
  ground: DecisionGround | null;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('text')
  commitment: string;

  @Column('date', { name: 'filed_on' })
  filedOn: CalendarDate;

  @Column('date', { name: 'due_on' })
  dueOn: CalendarDate;

  @Column('text')
  state: AppealState;
}
