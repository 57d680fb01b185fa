import { Injectable } from '@nestjs/common';
import { stepWords } from '@yingshang/shared/contracts/follow-ups';
import { PersonalRegister } from '../../platform/personal-data';
import { LedgerSubjects } from '../ledger';
import { FollowUpsRepository } from './follow-ups.repository';
import { stepRecord } from './step-record';

/** What cases hold about people: which member of staff took which step. And how the ledger reads steps again. */
@Injectable()
export class FollowUpsRecords {
  constructor(register: PersonalRegister, subjects: LedgerSubjects, repository: FollowUpsRepository) {
    register.register({
      name: 'follow-up-steps',
      of: 'person',
      title: '办理过的差评整改',
      columns: { follow_up_steps: ['actor_id'] },
      read: async (personId) =>
        (await repository.stepsTakenBy(personId)).map((step) => ({ 日期: step.on, 办理: stepWords(step) })),
      count: async (personId) => (await repository.stepsTakenBy(personId)).length,
      forget: (personId, manager) => repository.forgetActor(personId, manager),
      kept: '办理步骤本身（做了什么、哪一天），不再注明由谁办理。',
    });
    subjects.register({
      kind: 'follow-up',
      contentsOf: async (ids, manager) => {
        const found = await repository.stepsWithCases(ids, manager);
        return new Map(found.map(({ step, row }) => [step.id, stepRecord(step, row)]));
      },
      subjectsAfter: (after, most, manager) => repository.stepIdsAfter(after, most, manager),
    });
  }
}
