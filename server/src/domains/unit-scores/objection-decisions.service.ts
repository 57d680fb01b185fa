import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { decideScoreReview } from '@yingshang/shared/contracts/unit-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { ServiceCardsService } from '../service-cards';
import { checkedWords, mayDecideFor } from './objecting';
import { ObjectionEntries } from './objection-entries.service';
import { ScoreNews } from './score-news.service';
import { decided, ownUnit, unknownObjection } from './score-objections.refusals';
import { type KeptObjection, ScoreObjectionsRepository } from './score-objections.repository';
import { ScoreStrikes } from './score-strikes.service';

type Asked = Input<typeof decideScoreReview>;

/** Decides about an objection: by somebody outside the unit, with a reason, on the ledger. */
@Injectable()
export class ObjectionDecisions {
  constructor(
    private readonly repository: ScoreObjectionsRepository,
    private readonly strikes: ScoreStrikes,
    private readonly entries: ObjectionEntries,
    private readonly news: ScoreNews,
    private readonly cards: ServiceCardsService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async decide({
    params,
    body,
    actor,
    idempotencyKey,
  }: Asked): Promise<Outcome<ResponseOf<typeof decideScoreReview>>> {
    const allowed = await this.allowed(actor, params);
    if (!allowed.ok) return allowed;
    const words = checkedWords(body.reason, 'reason');
    if (!words.ok) return words;
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: decideScoreReview.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const objection = await this.repository.findLocked(params.objectionId, manager);
      if (objection === null) return unknownObjection();
      if (objection.state !== 'open') return decided();
      const state = body.granted ? 'granted' : 'refused';
      await this.close(objection, { state, reason: maskPersonalWords(words.value), actor }, manager);
      return ok({ state });
    });
  }

  /** What a desk does not reach is as if there were none. */
  private async allowed(actor: Actor, { id, objectionId }: Asked['params']): Promise<Outcome<null>> {
    const objection = await this.repository.find(objectionId);
    if (objection === null) return unknownObjection();
    const path = await this.cards.pathOf(objection.unitId);
    if (!path.includes(id)) return unknownObjection();
    return mayDecideFor(actor.roles, { unitId: objection.unitId, path }) ? ok(null) : ownUnit();
  }

  /** Granted: the moment is no longer counted, and its month gets a new version, with the same transaction. */
  private async close(
    objection: KeptObjection,
    { state, reason, actor }: { state: 'granted' | 'refused'; reason: string; actor: Actor },
    manager: EntityManager,
  ): Promise<void> {
    const closed = { ...objection, state, reason, decisionId: randomUUID(), decidedOn: this.clock.today() };
    await this.repository.decide(closed, manager);
    await this.entries.record(closed, manager);
    if (state === 'granted') {
      const { caseKind, caseId, unitId, on, cause } = objection;
      await this.strikes.strike({ caseKind, caseId, unitId, on, cause }, manager);
    }
    const { id, unitId, month, cause } = objection;
    await this.audit.note(
      { kind: 'unit-scores.decided', by: actor, unitId, about: id, detail: { month, cause, outcome: state } },
      manager,
    );
    await this.news.decided(objection, manager);
  }
}
