import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { answerMessageGrants, type MessageGrant, messageTemplate } from '@yingshang/shared/contracts/notices';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { GrantsRepository } from './grants.repository';
import { MessageTemplates } from './message-templates';
import { whenToAsk } from './when-to-ask';

type Grants = ResponseOf<typeof answerMessageGrants>;
type Answers = Input<typeof answerMessageGrants>['body'];

/** What WeChat may still send to somebody, by what they answered when they were asked. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly templates: MessageTemplates,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(personId: string, manager?: EntityManager): Promise<Grants> {
    const ledger = await this.grants.ledgerOf(personId, manager);
    const now = this.clock.now();
    const items = this.templates.all().map(({ template, templateId }): MessageGrant => {
      const row = ledger.get(template) ?? null;
      const ask = templateId === null ? never : whenToAsk(row, now);
      return { template, templateId, remaining: row?.remaining ?? 0, ...ask };
    });
    return { items };
  }

  /** A repeat under the same key is the same answer, and no message more. */
  answer(personId: string, idempotencyKey: string, asked: Answers): Promise<Outcome<Grants>> {
    const key = { idempotencyKey, route: answerMessageGrants.name, actor: personId, request: asked };
    const at = new Date(this.clock.now());
    return this.writes.once(key, async (manager) => {
      for (const template of messageTemplate.options) {
        const answer = asked.answers[template];
        if (answer !== undefined) await this.grants.answer(personId, template, { answer, at }, manager);
      }
      return ok(await this.list(personId, manager));
    });
  }
}

/** There is nothing to ask for. */
const never = { byTheWay: false, onPurpose: false };
