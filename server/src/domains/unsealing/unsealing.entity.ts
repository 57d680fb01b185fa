import type { UnsealingGround, UnsealingState } from '@yingshang/shared/contracts/unsealing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request to open who gave a rating. Who that was is never kept here. */
@Entity('unsealings')
export class UnsealingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'rating_id' })
  ratingId: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  ground: UnsealingGround;

  @Column('text', { name: 'sealed_note' })
  sealedNote: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('text')
  state: Exclude<UnsealingState, 'expired'>;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { name: 'shown_at', nullable: true })
  shownAt: Date | null;
}
