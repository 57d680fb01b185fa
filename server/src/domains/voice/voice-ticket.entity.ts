import type { SpokenAround, UnheardReason } from '@yingshang/shared/contracts/voice';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type VoiceTicketState = 'waiting' | 'recognised' | 'unheard';

/** A recording that nobody has confirmed yet. Its row goes with the filing, with 「扔掉」, or after a day. */
@Entity('voice_tickets')
export class VoiceTicketEntity {
  /** Drawn by the phone; the rating or complaint will have it, too. */
  @PrimaryColumn('uuid')
  id: string;

  /** Null: nobody was signed in, and it is the device's. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;

  @Column('text')
  state: VoiceTicketState;

  /** Of `unheard`. */
  @Column('text', { nullable: true })
  reason: UnheardReason | null;

  @Column('text')
  page: SpokenAround['page'];

  @Column('text', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('text', { name: 'last_unit_id', nullable: true })
  lastUnitId: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('integer')
  seconds: number;

  /** Of what is sealed in the two columns below it. */
  @Column('text', { name: 'sealed_key' })
  sealedKey: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('bytea', { name: 'sealed_voice' })
  sealedVoice: Buffer;

  /** Of `recognised`: as the recogniser wrote it. */
  @Column('bytea', { name: 'sealed_words', nullable: true })
  sealedWords: Buffer | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
