import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pairing code that waits for a tablet, or the session of the tablet that brought it. */
@Entity('counter_displays')
export class CounterDisplayEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'counter_id' })
  counterId: string;

  @Column('text', { name: 'pairing_key', nullable: true })
  pairingKey: string | null;

  @Column('timestamptz', { name: 'pairing_ends_at', nullable: true })
  pairingEndsAt: Date | null;

  @Column('text', { name: 'session_key', nullable: true })
  sessionKey: string | null;
}
