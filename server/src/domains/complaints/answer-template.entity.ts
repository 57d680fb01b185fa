import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words that a unit writes again and again. */
@Entity('answer_templates')
export class AnswerTemplateEntity {
  @PrimaryColumn('text', { name: 'unit_id' })
  unitId: string;

  /** Drawn by whoever wrote it. Another unit may have the same: nobody learns of another's by trying. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  words: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
