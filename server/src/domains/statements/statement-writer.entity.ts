import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose words they are; in a schema of its own, apart from the words. */
@Entity('statement_writers', { schema: 'rater' })
export class StatementWriterEntity {
  @PrimaryColumn('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;
}
