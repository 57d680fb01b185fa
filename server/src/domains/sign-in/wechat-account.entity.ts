import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as WeChat knows them in one mini-program. */
@Entity('wechat_accounts')
export class WechatAccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'app_id' })
  appId: string;

  @Column('text', { name: 'openid_index' })
  openidIndex: string;

  /** The same for all apps of one Open Platform account. */
  @Column('text', { name: 'unionid_index', nullable: true })
  unionidIndex: string | null;

  /** To send messages to. */
  @Column('text', { name: 'sealed_openid' })
  sealedOpenid: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt: Date;
}
