import type { BlockReason, DocumentFormat } from '@yingshang/shared/contracts/statements';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckState } from './statement-text.entity';

export type MediumKind = 'photo' | 'voice' | 'document';

/** A photo, a recording or a file, under the statement's own key. */
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

  /** Of a recording: its speaker read the words that were heard in it, and confirmed them. Nobody types it. */
  @Column('boolean', { default: false })
  heard: boolean;

  /** Of the request that brought it: a repeat finds it again. */
  @Column('text', { name: 'upload_key' })
  uploadKey: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  // What follows is null for photos and sound: an office never gets these, so nobody lets them through.

  /** What its sender called the file, under the statement's own key. */
  @Column('bytea', { name: 'sealed_name', nullable: true })
  sealedName: Buffer | null;

  @Column('text', { nullable: true })
  format: DocumentFormat | null;

  /** Of the file, before it was sealed. */
  @Column('integer', { nullable: true })
  bytes: number | null;

  @Column('text', { nullable: true })
  state: CheckState | null;

  /** Why it is blocked: a key of `blockReasons`. */
  @Column('text', { nullable: true })
  reason: BlockReason | null;

  /** The last who opened it at the desk: nobody decides about what they did not look at. */
  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
}
