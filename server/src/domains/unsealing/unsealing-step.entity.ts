import type { UnsealingRecord } from '@yingshang/shared/contracts/unsealing';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a request; its id is the subject of the ledger's entry. */
@Entity('unsealing_steps')
export class UnsealingStepEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unsealing_id' })
  unsealingId: string;

  @Column('text')
  step: UnsealingRecord['step'];

  @Column('date')
  day: CalendarDate;
}
