import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerTemplateEntity } from './answer-template.entity';

@Injectable()
export class AnswerTemplatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** By title, then the oldest first. */
  ofUnit(unitId: string, manager: EntityManager = this.dataSource.manager): Promise<AnswerTemplateEntity[]> {
    return manager.find(AnswerTemplateEntity, { where: { unitId }, order: { title: 'ASC', id: 'ASC' } });
  }

  /** Two who write at once do not make one more than there may be: the unit is counted by one at a time. */
  async lockUnit(unitId: string, manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('answer_templates ' || $1))", [unitId]);
  }

  async keep(template: AnswerTemplateEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(AnswerTemplateEntity, template, ['unitId', 'id']);
  }

  async remove(unitId: string, id: string, manager: EntityManager): Promise<boolean> {
    const { affected } = await manager.delete(AnswerTemplateEntity, { id, unitId });
    return (affected ?? 0) > 0;
  }
}
