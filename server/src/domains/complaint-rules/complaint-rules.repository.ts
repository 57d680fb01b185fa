import { Injectable } from '@nestjs/common';
import type { BoundaryRule } from '@yingshang/shared/complaints';
import { DataSource, type EntityManager } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { ComplaintBoundaryEntity } from './complaint-boundary.entity';
import {
  type ComplaintTopicRecord,
  complaintBoundaryTable,
  complaintTopicTable,
} from './complaint-rule-tables';
import { ComplaintTopicEntity } from './complaint-topic.entity';

@Injectable()
export class ComplaintRulesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the pack's order. */
  findTopics(): Promise<ComplaintTopicEntity[]> {
    return this.dataSource.manager.find(ComplaintTopicEntity, { order: { position: 'ASC', id: 'ASC' } });
  }

  /** In the pack's order. */
  findBoundaries(): Promise<ComplaintBoundaryEntity[]> {
    return this.dataSource.manager.find(ComplaintBoundaryEntity, { order: { position: 'ASC', id: 'ASC' } });
  }

  replaceBoundaries(manager: EntityManager, boundaries: AsyncIterable<BoundaryRule>): Promise<number> {
    return replaceRows(manager, complaintBoundaryTable, boundaries);
  }

  replaceTopics(manager: EntityManager, topics: AsyncIterable<ComplaintTopicRecord>): Promise<number> {
    return replaceRows(manager, complaintTopicTable, topics);
  }
}
