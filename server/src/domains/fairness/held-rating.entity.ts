import { Column, Entity, PrimaryColumn } from 'typeorm';

export type HeldOutcome = 'restored' | 'removed';

/** A rating that a finding holds back. `place` is what a desk calls it: it says nothing elsewhere. */
@Entity('held_ratings')
export class HeldRatingEntity {
  @PrimaryColumn('uuid', { name: 'finding_id' })
  findingId: string;

  @PrimaryColumn('integer')
  place: number;

  @Column('uuid', { name: 'rating_id' })
  ratingId: string;

  /** Null while nobody has decided. */
  @Column('text', { nullable: true })
  outcome: HeldOutcome | null;
}
