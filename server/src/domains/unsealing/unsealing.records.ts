import { Injectable } from '@nestjs/common';
import { PersonalRegister } from '../../platform/personal-data';
import { UnsealingRepository } from './unsealing.repository';

/** Who asked and who decided stays answerable; whose identity it was stands nowhere. */
@Injectable()
export class UnsealingRecords {
  constructor(register: PersonalRegister, repository: UnsealingRepository) {
    register.register({
      name: 'unsealings',
      of: 'person',
      title: '经手的查明评价人身份的申请',
      columns: { unsealings: ['asked_by', 'decided_by'] },
      read: async () => [],
      count: (personId) => repository.countBy(personId),
      forget: null,
      kept: '谁申请、谁批准查明评价人的身份，一直保留，供审计和公众账本核对；里面没有评价人是谁。',
    });
  }
}
