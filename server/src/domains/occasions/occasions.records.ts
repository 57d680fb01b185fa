import { Injectable } from '@nestjs/common';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import type { OccasionEntity } from './occasion.entity';
import { OccasionsRepository } from './occasions.repository';

/** What can still be rated, or could have been. Of what was used nobody knows here whose it was. */
@Injectable()
export class OccasionsRecords {
  constructor(register: PersonalRegister, occasions: OccasionsRepository) {
    register.register(
      {
        name: 'own-occasions',
        of: 'person',
        title: '还没有用的评价机会',
        columns: { occasions: ['person_id'] },
        read: async (personId) => (await occasions.ofPerson(personId)).map(words),
        count: async (personId) => (await occasions.ofPerson(personId)).length,
        forget: (personId, manager) => occasions.removeOf({ personId }, manager),
        kept: null,
      },
      {
        name: 'occasions',
        of: 'device',
        title: '还没有用的评价机会',
        columns: { occasions: ['visitor_id'] },
        read: async (visitorId) => (await occasions.ofVisitor(visitorId)).map(words),
        count: async (visitorId) => (await occasions.ofVisitor(visitorId)).length,
        forget: (visitorId, manager) => occasions.removeOf({ visitorId }, manager),
        kept: null,
      },
    );
  }
}

function words({ unitId, counterName, endsAt }: OccasionEntity): RecordEntry {
  return { 单位编号: unitId, 窗口: counterName, 到期时间: timeInShanghai(endsAt) };
}
