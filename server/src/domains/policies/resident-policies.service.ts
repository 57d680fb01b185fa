import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listResidentPolicies, ResidentPolicyView } from '@yingshang/shared/contracts/policies';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { indexedWords } from './indexed-words';
import { type ListQuery, PAGE_SIZE, pageOf } from './list-query';
import { noWords, unknownPolicy } from './policies.refusals';
import { PolicyCutter } from './policy-cutter';
import { residentPolicyParts, textsByWeight } from './policy-texts';
import { ResidentPoliciesRepository, type ResidentPolicyHeading } from './resident-policies.repository';
import type { ResidentPolicyRecord } from './resident-policy-table';
import { residentPolicyRow, residentPolicyView } from './resident-policy-views';
import { foldedParts, textMatch } from './text-marks';
import { wordQuery } from './word-query';
import { type Narrowing, WordSearchRepository } from './word-search.repository';

export interface ResidentQuery extends ListQuery {
  readonly topic?: string;
}

@Injectable()
export class ResidentPoliciesService {
  constructor(
    private readonly repository: ResidentPoliciesRepository,
    private readonly search: WordSearchRepository,
    private readonly cutter: PolicyCutter,
    private readonly clock: Clock,
  ) {}

  async list(query: ResidentQuery): Promise<Outcome<ResponseOf<typeof listResidentPolicies>>> {
    const { q, topic, level, status = 'current', after } = query;
    const words = q === undefined || q === '' ? null : wordQuery(q, await this.cutter.current());
    if (q && words === null) return noWords(q);
    const asOf = this.clock.today();
    const narrowings: Narrowing[] = [
      ...(topic === undefined ? [] : [{ sql: 'policy.topic = ?', value: topic }]),
      ...(level === undefined ? [] : [{ sql: 'policy.level = ?', value: level }]),
    ];
    const request = { status, asOf, words, after, size: PAGE_SIZE + 1 };
    const found = await this.search.page('resident_policies', request, narrowings);
    const { shown, next } = pageOf(await this.repository.findAll(found.ids));
    return ok({
      items: shown.map((policy) => ({
        ...residentPolicyRow(policy, asOf),
        match: words && textMatch(policy.title, foldedParts(residentPolicyParts(policy)), words.marks),
      })),
      next,
      total: found.total,
      relaxed: found.relaxed,
      topics: await this.repository.countByTopic(asOf),
    });
  }

  async view(id: string): Promise<Outcome<ResidentPolicyView>> {
    const policy = await this.repository.find(id);
    return policy === null ? unknownPolicy(id) : ok(residentPolicyView(policy, this.clock.today()));
  }

  async isThere(id: string, manager: EntityManager): Promise<boolean> {
    return (await this.repository.find(id, manager)) !== null;
  }

  /** Every policy's heading, for those who make an index of the whole city. */
  headings(): Promise<ResidentPolicyHeading[]> {
    return this.repository.findHeadings();
  }

  /** Replaces all policies for residents; returns how many rows changed. */
  async importAll(manager: EntityManager, policies: AsyncIterable<ResidentPolicyRecord>): Promise<number> {
    const cutter = await this.cutter.whileLoading(manager);
    const indexed = async function* () {
      for await (const policy of policies)
        yield {
          ...policy,
          ...indexedWords(textsByWeight(policy.title, residentPolicyParts(policy), policy.words), cutter),
        };
    };
    return this.repository.replaceAll(manager, indexed());
  }
}
