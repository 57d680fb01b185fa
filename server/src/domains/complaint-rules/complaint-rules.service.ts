import { Injectable } from '@nestjs/common';
import {
  type BoundaryRule,
  type ComplaintClass,
  type LimitProfile,
  usualLimits,
} from '@yingshang/shared/complaints';
import type { EntityManager } from 'typeorm';
import type { ComplaintLimitsRecord, ComplaintTopicRecord } from './complaint-rule-tables';
import { ComplaintRulesRepository } from './complaint-rules.repository';
import { type LimitsInForce, limitsInForce } from './limits-in-force';

export interface ComplaintRuleContents {
  readonly topics: AsyncIterable<ComplaintTopicRecord>;
  readonly boundaries: AsyncIterable<BoundaryRule>;
  readonly limits: AsyncIterable<ComplaintLimitsRecord>;
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

  async limits(): Promise<LimitsInForce> {
    return limitsInForce(await this.repository.findLimits());
  }

  /** To be kept with a complaint when it is filed: a city that changes its limits does not move clocks that run. */
  async limitsOf(wanted: ComplaintClass): Promise<LimitProfile> {
    return (await this.limits()).of.get(wanted) ?? usualLimits;
  }

  /** Makes the city's rules those of the pack. Returns how many rows changed. */
  async importAll(manager: EntityManager, contents: ComplaintRuleContents): Promise<number> {
    const topics = await this.repository.replaceTopics(manager, contents.topics);
    const boundaries = await this.repository.replaceBoundaries(manager, contents.boundaries);
    return topics + boundaries + (await this.repository.replaceLimits(manager, contents.limits));
  }
}
