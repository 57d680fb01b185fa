import { Injectable } from '@nestjs/common';
import { takeStep, unknownFollowUp } from '@yingshang/shared/follow-ups';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Ledger } from '../ledger';
import { Statements } from '../statements';
import type { FollowUpEntity } from './follow-up.entity';
import { FollowUpNews } from './follow-up-news.service';
import { caseOf, movedRow } from './follow-up-row';
import type { FollowUpStepEntity } from './follow-up-step.entity';
import { FollowUpsRepository } from './follow-ups.repository';
import { stepRecord } from './step-record';
import { takenStep, type WantedStep } from './taken-step';

/** The one place where a case moves: row, step, ledger and news in one transaction. */
@Injectable()
export class FollowUpSteps {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
    private readonly news: FollowUpNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `isTheirs`: whether the caller may know of the case; else it is answered as one that is not there. */
  async take(
    caseId: string,
    wanted: WantedStep,
    isTheirs: (row: FollowUpEntity) => boolean,
    manager: EntityManager,
  ): Promise<Outcome<FollowUpEntity>> {
    const row = await this.repository.findLocked(caseId, manager);
    if (row === null || !isTheirs(row)) return unknownFollowUp();
    const today = this.clock.today();
    const taken = takeStep(caseOf(row), wanted.step, wanted.by, today);
    if (!taken.ok) return taken;
    const moved = movedRow(row, taken.value, today);
    if (wanted.words !== null) await this.statements.write(wanted.words, manager);
    await this.repository.save(moved, manager);
    await this.keep(takenStep(wanted, row, today), moved, manager);
    await this.note(wanted, caseId, manager);
    await this.news.tell(wanted.step, moved, manager);
    return ok(moved);
  }

  /** Words of an office name nobody: who wrote them stands on the audit trail alone. */
  private async note({ staff, step }: WantedStep, about: string, manager: EntityManager): Promise<void> {
    if (staff === null) return;
    const detail = { step: step.kind, result: 'result' in step ? step.result : null };
    await this.audit.note(
      { kind: 'follow-ups.stepped', by: staff, unitId: staff.officeId, about, detail },
      manager,
    );
  }

  async keep(step: FollowUpStepEntity, row: FollowUpEntity, manager: EntityManager): Promise<void> {
    await this.repository.addStep(step, manager);
    await this.ledger.record(
      [{ kind: 'follow-up', subject: step.id, content: stepRecord(step, row) }],
      manager,
    );
  }
}
