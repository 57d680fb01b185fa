import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code was sent to a number, for one device to sign in with. */
@Entity('phone_challenges')
export class PhoneChallengeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'phone_index' })
  phoneIndex: string;

  @Column('uuid', { name: 'visitor_id' })
  visitorId: string;

  /** The idempotency key of the request: its repeat sends nothing. */
  @Column('text', { name: 'asked_key' })
  askedKey: string;

  /** Keyed: without the key a million codes are tried in a moment. */
  @Column('text', { name: 'code_hash' })
  codeHash: string;

  @Column('integer', { name: 'tries_left' })
  triesLeft: number;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}
