import { Injectable } from '@nestjs/common';
import type { BoundaryRule } from '@yingshang/shared/complaints';
import type { EntityManager } from 'typeorm';
import type { ComplaintTopicRecord } from './complaint-rule-tables';
import { ComplaintRulesRepository } from './complaint-rules.repository';

export interface ComplaintRuleContents {
  readonly topics: AsyncIterable<ComplaintTopicRecord>;
  readonly boundaries: AsyncIterable<BoundaryRule>;
}

/** What the city's pack says about complaints. */
@Injectable()
export class ComplaintRulesService {
  constructor(private readonly repository: ComplaintRulesRepository) {}

  topics(): Promise<ComplaintTopicRecord[]> {
    return this.repository.findTopics();
  }

  boundaries(): Promise<BoundaryRule[]> {
    return this.repository.findBoundaries();
  }

  /** Makes the city's rules those of the pack. Returns how many rows changed. */
  async importAll(manager: EntityManager, contents: ComplaintRuleContents): Promise<number> {
    const topics = await this.repository.replaceTopics(manager, contents.topics);
    const boundaries = await this.repository.replaceBoundaries(manager, contents.boundaries);
    return topics + boundaries;
  }
}
