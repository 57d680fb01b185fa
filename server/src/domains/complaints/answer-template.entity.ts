import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words that a unit writes again and again. */
@Entity('answer_templates')
export class AnswerTemplateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  title: string;

  @Column('text')
  words: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
