import { Injectable } from '@nestjs/common';
import type { BoundaryRule } from '@yingshang/shared/complaints';
import { DataSource, type EntityManager } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { ComplaintBoundaryEntity } from './complaint-boundary.entity';
import { ComplaintLimitsEntity } from './complaint-limits.entity';
import {
  type ComplaintLimitsRecord,
  type ComplaintTopicRecord,
  complaintBoundaryTable,
  complaintLimitsTable,
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

  findLimits(): Promise<ComplaintLimitsEntity[]> {
    return this.dataSource.manager.find(ComplaintLimitsEntity);
  }

  replaceLimits(manager: EntityManager, limits: AsyncIterable<ComplaintLimitsRecord>): Promise<number> {
    return replaceRows(manager, complaintLimitsTable, limits);
  }

  replaceBoundaries(manager: EntityManager, boundaries: AsyncIterable<BoundaryRule>): Promise<number> {
    return replaceRows(manager, complaintBoundaryTable, boundaries);
  }

  replaceTopics(manager: EntityManager, topics: AsyncIterable<ComplaintTopicRecord>): Promise<number> {
    return replaceRows(manager, complaintTopicTable, topics);
  }
}
