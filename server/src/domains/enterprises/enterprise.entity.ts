import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enterprise that at least one person registered. */
@Entity('enterprises')
export class EnterpriseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text', { name: 'industry_code' })
  industryCode: string;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'first_registered_at' })
  firstRegisteredAt: Date;
}
