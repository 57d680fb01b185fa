import type { BlockReason, StatementState } from '@yingshang/shared/contracts/statements';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Piece = 'text' | 'transcript';
export type CheckState = Exclude<StatementState, 'destroyed'>;

/** The words of a statement: typed by the writer, or typed by a person who listened. Each is checked by itself. */
@Entity('statement_texts')
export class StatementTextEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('text')
  piece: Piece;

  /** Under the statement's own key. */
  @Column('bytea')
  sealed: Buffer;

  @Column('text')
  state: CheckState;

  /** Why it is blocked: a key of `blockReasons`. */
  @Column('text', { nullable: true })
  reason: BlockReason | null;

  /** While it waits, `wechat` says that WeChat was asked and not sure. */
  @Column('text', { name: 'checked_with', nullable: true })
  checkedWith: 'wechat' | 'person' | null;

  /** A person has to look, or may look again. */
  @Column('boolean', { name: 'on_desk', default: false })
  onDesk: boolean;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
}
