import type { FollowUpStepView } from '@yingshang/shared/contracts/follow-ups';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened to a case, in order. The day alone is kept: an hour would tell a rater's word from another's. */
@Entity('follow_up_steps')
export class FollowUpStepEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @Column('integer')
  number: number;

  @Column('text')
  kind: FollowUpStepView['kind'];

  @Column('text', { nullable: true })
  result: FollowUpStepView['result'];

  @Column('text', { name: 'side' })
  by: FollowUpStepView['by'];

  /** The member of staff; null for the rater, the platform, and after their account was deleted. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('date', { name: 'taken_on' })
  on: CalendarDate;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('text', { name: 'statement_commitment', nullable: true })
  statementCommitment: string | null;
}
