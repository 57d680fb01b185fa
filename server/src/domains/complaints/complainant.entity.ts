import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who complained, and who joined. In a schema of its own: nothing a desk reads leads here. */
@Entity({ name: 'complainants', schema: 'complainant' })
export class ComplainantEntity {
  /** The complaint as this person calls it. The phone drew it. */
  @PrimaryColumn('uuid')
  ticket: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** Follows somebody else's complaint. */
  @Column('boolean')
  joined: boolean;

  /** What a joiner added; the complainant's own words stand with the complaint. */
  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('boolean', { name: 'may_publish' })
  mayPublish: boolean;

  /** By which the handling is rated once it is over. */
  @Column('uuid', { name: 'occasion_id', nullable: true })
  occasionId: string | null;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt: Date;
}
