import type { DecisionGround } from '@yingshang/shared/contracts/fairness';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was decided about held ratings or an appeal. Who decided stands in the audit trail. */
@Entity('rating_decisions')
export class RatingDecisionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId: string | null;

  @Column('uuid', { name: 'appeal_id', nullable: true })
  appealId: string | null;

  /** `kept`: an appeal changed nothing. */
  @Column('text')
  outcome: 'restored' | 'removed' | 'kept';

  @Column('text')
  ground: DecisionGround;

  /** Personal data in it was masked before it was kept: unit and rater read it. */
  @Column('text')
  reason: string;

  @Column('integer')
  count: number;

  /** Of a finding: the places of the ratings that it was about. */
  @Column('integer', { array: true })
  places: number[];

  @Column('date')
  day: CalendarDate;
}
