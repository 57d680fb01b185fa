import type { StaffRole } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role of a person in a unit. Revoking it keeps the row: who was what, and by whose word, stays known. */
@Entity('role_grants')
export class RoleGrantEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: StaffRole;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  /** The working name that whoever granted it wrote; empty for demo sign-ins. */
  @Column('text')
  name: string;

  /** A person's id; `demo` for a demo sign-in, `operator` for the command line. */
  @Column('text', { name: 'granted_by' })
  grantedBy: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;

  /** The last day on which it holds. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: CalendarDate | null;

  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy: string | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
