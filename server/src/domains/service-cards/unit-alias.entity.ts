import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Everyday names of a unit, or of one department in every district. */
@Entity('unit_aliases')
export class UnitAliasEntity {
  /** A unit's id or a department key. */
  @PrimaryColumn('text')
  target: string;

  @Column('jsonb')
  aliases: string[];

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
