import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnsealingRecord } from '@yingshang/shared/contracts/unsealing';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Ledger, LedgerSubjects } from '../ledger';
import type { UnsealingEntity } from './unsealing.entity';
import { UnsealingRepository } from './unsealing.repository';
import type { UnsealingStepEntity } from './unsealing-step.entity';

/** Puts each step on the public ledger, in the transaction of the step. */
@Injectable()
export class UnsealingLedger {
  constructor(
    private readonly repository: UnsealingRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'unsealing',
      contentsOf: async (ids, manager) =>
        new Map((await repository.steps(ids, manager)).map(({ step, of }) => [step.id, contentOf(step, of)])),
    });
  }

  async record(step: UnsealingRecord['step'], of: UnsealingEntity, manager: EntityManager): Promise<void> {
    const row: UnsealingStepEntity = { id: randomUUID(), unsealingId: of.id, step, day: this.clock.today() };
    await this.repository.addStep(row, manager);
    await this.ledger.record([{ kind: 'unsealing', subject: row.id, content: contentOf(row, of) }], manager);
  }
}

function contentOf({ step, day }: UnsealingStepEntity, { id, unitId, ground }: UnsealingEntity) {
  return { v: 1, unsealing: id, step, unit: unitId, ground, day } satisfies UnsealingRecord;
}
