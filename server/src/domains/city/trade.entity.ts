import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An everyday word for an industry: 餐饮店, 便利店. */
@Entity('trades')
export class TradeEntity {
  @PrimaryColumn('text')
  label: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  words: string[];

  /** Best known first. */
  @Column('integer')
  position: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
