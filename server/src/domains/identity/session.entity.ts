import type { SignInWay } from '@yingshang/shared/contracts/identity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of the token; the token itself is kept only on the phone. */
  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'used_at' })
  usedAt: Date;

  @Column('text')
  way: SignInWay;

  /** What a person recognises their device by: 「iPhone 微信」. */
  @Column('text')
  device: string;

  /** When the second factor was proven in this session. */
  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt: Date | null;
}
