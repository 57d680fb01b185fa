import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  decideApplication,
  LONGEST_RETURN_REASON,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { NO_ENTERPRISE, Notices } from '../notices';
import { ApplicationCompleteness } from './application-completeness.service';
import { ApplicationSteps, type Held } from './application-steps.service';
import { ApplicationsRepository } from './applications.repository';
import { ChildrenRepository } from './children.repository';
import { GuardianTies } from './guardian-ties.service';
import { noReason, ownApplicationHere, reasonTooLong } from './kindergarten-applications.refusals';

type Asked = Input<typeof decideApplication>;
type Decided = Outcome<ResponseOf<typeof decideApplication>>;

/** The review desk accepts, or returns with a reason; the guardian is told in the same transaction. */
@Injectable()
export class ReviewDecisions {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly steps: ApplicationSteps,
    private readonly completeness: ApplicationCompleteness,
    private readonly ties: GuardianTies,
    private readonly notices: Notices,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async decide({ params, body, actor, idempotencyKey }: Asked): Promise<Decided> {
    const { id: unitId, applicationId } = params;
    const reason = body.decision === 'returned' ? checkedReason(body.reason) : ok(null);
    if (!reason.ok) return reason;
    // Before the transaction: it asks through another connection. An account of an application never changes hands.
    const guardianId = (await this.applications.find(applicationId))?.personId ?? null;
    const isOwn = await this.ties.isOwn(actor.personId, guardianId);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: decideApplication.name, actor: actor.personId, request };
    const wanted = { id: applicationId, of: { unitId }, basedOn: body.basedOn };
    return this.writes.once(key, async (manager) => {
      const step = { kind: body.decision === 'accepted' ? 'accept' : 'return' } as const;
      const held = await this.steps.hold(wanted, step, manager);
      if (!held.ok) return held;
      if (isOwn) return ownApplicationHere();
      const hindered = reason.value === null ? await this.completeness.problemOf(held.value, manager) : null;
      if (hindered !== null) return hindered;
      const kept = await this.keep(held.value, { reason: reason.value, by: actor.personId }, manager);
      const detail = { decision: body.decision };
      await this.audit.note(
        { kind: 'kindergarten-applications.decided', by: actor, unitId, about: applicationId, detail },
        manager,
      );
      return ok({ state: kept.state, revision: kept.revision });
    });
  }

  /** What is returned takes nobody's place: another guardian may apply for the child meanwhile. */
  private async keep(
    held: Held,
    { reason, by }: { readonly reason: string | null; readonly by: string },
    manager: EntityManager,
  ) {
    const { id, personId } = held.kept;
    if (reason !== null) await this.children.setActive(id, false, manager);
    const decided = { returned: reason, decidedBy: by, decidedAt: new Date(this.clock.now()) };
    if (personId !== null)
      await this.notices.tellOne(
        {
          subject: {
            kind: 'case',
            board: 'kindergarten',
            event: reason === null ? 'accepted' : 'returned',
            caseId: id,
          },
        },
        { personId, about: NO_ENTERPRISE, details: null, muted: null },
        manager,
      );
    return this.steps.keep(held, decided, manager);
  }
}

/** Numbers of people are masked: the guardian knows their own. */
function checkedReason(text: string): Outcome<string> {
  const words = text.trim();
  if (words === '') return noReason();
  return Array.from(words).length > LONGEST_RETURN_REASON
    ? reasonTooLong(LONGEST_RETURN_REASON)
    : ok(maskPersonalWords(words));
}
