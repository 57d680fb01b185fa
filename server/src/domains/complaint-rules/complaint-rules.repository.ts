import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { type ComplaintTopicRecord, complaintTopicTable } from './complaint-rule-tables';
import { ComplaintTopicEntity } from './complaint-topic.entity';

@Injectable()
export class ComplaintRulesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the pack's order. */
  findTopics(): Promise<ComplaintTopicEntity[]> {
    return this.dataSource.manager.find(ComplaintTopicEntity, { order: { position: 'ASC', id: 'ASC' } });
  }

  replaceTopics(manager: EntityManager, topics: AsyncIterable<ComplaintTopicRecord>): Promise<number> {
    return replaceRows(manager, complaintTopicTable, topics);
  }
}
