import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyRecord } from './policy-table';

/** What was done to a policy at the desk. `edited`: of a policy that the pack brought, this may be the first edition. */
export type EditionDeed = 'published' | 'edited' | 'withdrawn';

/** A policy as the desk published it. Rows are added, never changed: the newest one counts, whatever a pack brings. */
@Entity('policy_editions')
export class PolicyEditionEntity {
  @PrimaryColumn('text', { name: 'policy_id' })
  policyId: string;

  /** From 1; what a pack brought stands before them. */
  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  done: EditionDeed;

  /** The whole policy; null when it was withdrawn. */
  @Column('jsonb', { nullable: true })
  record: PolicyRecord | null;

  /** In the official's words; may be empty, but for a withdrawal. */
  @Column('text')
  reason: string;

  /** Null: the command line. */
  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  /** As they were called then; people leave and units are renamed. */
  @Column('text', { name: 'done_by_name' })
  doneByName: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'unit_name' })
  unitName: string;

  @Column('timestamptz', { name: 'done_at' })
  doneAt: Date;
}
