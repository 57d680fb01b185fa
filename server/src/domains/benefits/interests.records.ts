import { Injectable } from '@nestjs/common';
import { PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { InterestsRepository } from './interests.repository';

@Injectable()
export class InterestsRecords {
  constructor(register: PersonalRegister, interests: InterestsRepository) {
    register.register({
      name: 'interests',
      of: 'device',
      title: '登记的意向',
      columns: { benefit_interests: ['visitor_id'] },
      read: async (visitorId) =>
        (await interests.ofVisitor(visitorId)).map(({ policyTitle, recordedAt }) => ({
          政策: policyTitle,
          登记时间: timeInShanghai(recordedAt),
        })),
      count: async (visitorId) => (await interests.ofVisitor(visitorId)).length,
      forget: (visitorId, manager) => interests.removeOf(visitorId, manager),
      kept: null,
    });
  }
}
