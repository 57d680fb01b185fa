import type { FindingFigures, FindingKind } from '@yingshang/shared/contracts/fairness';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { BurstDirection } from '@yingshang/shared/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why ratings of a unit are held back: an event with its evidence, never worked out again. */
@Entity('rating_findings')
export class RatingFindingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: FindingKind;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { nullable: true })
  direction: BurstDirection | null;

  @Column('date', { name: 'from_day' })
  fromDay: CalendarDate;

  @Column('date', { name: 'to_day' })
  toDay: CalendarDate;

  @Column('jsonb')
  figures: FindingFigures;

  @Column('date', { name: 'found_on' })
  foundOn: CalendarDate;
}
