import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MediumKind = 'photo' | 'voice';

/** A photo or a recording, under the statement's own key. */
@Entity('statement_media')
export class StatementMediumEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('text')
  kind: MediumKind;

  /** Counts from 0 within its kind. */
  @Column('integer')
  place: number;

  @Column('bytea')
  sealed: Buffer;

  /** Of a recording, rounded up. */
  @Column('integer', { nullable: true })
  seconds: number | null;

  /** Of the request that brought it: a repeat finds it again. */
  @Column('text', { name: 'upload_key' })
  uploadKey: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
