import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A benefit category (惠企类别). */
@Entity('categories')
export class CategoryEntity {
  @PrimaryColumn('text')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  scope: string;

  /** `source`: named in a published source; `proposed`: drawn up for this product. */
  @Column('text')
  provenance: 'source' | 'proposed';

  @Column('integer')
  position: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
