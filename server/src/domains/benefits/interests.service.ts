import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Interest, recordInterest, withdrawInterest } from '@yingshang/shared/contracts/benefits';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { PoliciesService, unknownPolicy } from '../policies';
import { notAutomatic, notInForce } from './benefits.refusals';
import { standstillWords } from './claim-guide';
import type { InterestEntity } from './interest.entity';
import { InterestsRepository } from './interests.repository';

@Injectable()
export class InterestsService {
  constructor(
    private readonly repository: InterestsRepository,
    private readonly policies: PoliciesService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async record(
    visitorId: string,
    idempotencyKey: string,
    request: { policyId: string },
  ): Promise<Outcome<Interest>> {
    const policy = await this.policies.findForBenefits(request.policyId);
    if (policy === null) return unknownPolicy(request.policyId);
    if (policy.applyMode !== '免申即享') return notAutomatic(policy.title);
    const standstill = standstillWords(policy.row.status);
    if (standstill !== null) return notInForce(policy.title, standstill);
    const interest: InterestEntity = {
      id: randomUUID(),
      visitorId,
      policyId: policy.id,
      policyTitle: policy.title,
      recordedAt: new Date(this.clock.now()),
    };
    const key = { idempotencyKey, route: recordInterest.name, actor: visitorId, request };
    return this.writes.once(key, async (manager) => ok(shown(await this.repository.keep(interest, manager))));
  }

  withdraw(
    visitorId: string,
    idempotencyKey: string,
    policyId: string,
  ): Promise<Outcome<{ withdrawn: boolean }>> {
    const key = { idempotencyKey, route: withdrawInterest.name, actor: visitorId, request: { policyId } };
    return this.writes.once(key, async (manager) =>
      ok({ withdrawn: await this.repository.remove(visitorId, policyId, manager) }),
    );
  }

  async list(visitorId: string): Promise<{ items: Interest[] }> {
    const interests = await this.repository.ofVisitor(visitorId);
    return { items: interests.map(shown) };
  }

  /** For the demo's reset. */
  forgetInterests(manager: EntityManager): Promise<number> {
    return this.repository.removeAll(manager);
  }
}

function shown({ id, policyId, policyTitle, recordedAt }: InterestEntity): Interest {
  return { id, policyId, title: policyTitle, recordedAt: recordedAt.toISOString() };
}
