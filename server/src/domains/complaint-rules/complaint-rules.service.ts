import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ComplaintTopicRecord } from './complaint-rule-tables';
import { ComplaintRulesRepository } from './complaint-rules.repository';

export interface ComplaintRuleContents {
  readonly topics: AsyncIterable<ComplaintTopicRecord>;
}

/** What the city's pack says about complaints. */
@Injectable()
export class ComplaintRulesService {
  constructor(private readonly repository: ComplaintRulesRepository) {}

  topics(): Promise<ComplaintTopicRecord[]> {
    return this.repository.findTopics();
  }

  /** Makes the city's rules those of the pack. Returns how many rows changed. */
  importAll(manager: EntityManager, { topics }: ComplaintRuleContents): Promise<number> {
    return this.repository.replaceTopics(manager, topics);
  }
}
