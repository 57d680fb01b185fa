import type { StatementBoard, StatementPart } from '@yingshang/shared/contracts/statements';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that somebody wrote or said about a unit. Its row stays when its words are destroyed. */
@Entity('statements')
export class StatementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  board: StatementBoard;

  @Column('text')
  part: StatementPart;

  /** Whom it is about: nobody of this unit checks it. */
  @Column('text', { name: 'unit_id' })
  unitId: string;

  /** In whose name a member of staff wrote it: it stays when their account goes. Null: the writer's own words. */
  @Column('text', { name: 'office_id', nullable: true })
  officeId: string | null;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt: Date | null;
}
