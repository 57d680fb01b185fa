import type { Favourite } from '@yingshang/shared/contracts/policies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A policy that a device keeps at hand. */
@Entity('policy_favourites')
export class FavouriteEntity {
  @PrimaryColumn('uuid', { name: 'visitor_id' })
  visitorId: string;

  @PrimaryColumn('text', { name: 'policy_id' })
  policyId: string;

  /** Who was signed in when they kept it: they may be reminded of it. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text')
  audience: Favourite['audience'];

  /** As the person read it; the policy may be renamed or leave the pack. */
  @Column('text', { name: 'policy_title' })
  policyTitle: string;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt: Date;
}
