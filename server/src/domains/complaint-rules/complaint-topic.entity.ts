import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What people complain about, in their own words, and who is responsible for it (投诉事由). */
@Entity('complaint_topics')
export class ComplaintTopicEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  label: string;

  /** What one hears for it, without place names. */
  @Column('jsonb')
  words: string[];

  /** Unit ids and department keys, the most responsible first. */
  @Column('jsonb')
  departments: string[];

  /** The pack's order. */
  @Column('integer')
  position: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
