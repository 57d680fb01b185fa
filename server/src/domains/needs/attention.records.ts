import { Injectable } from '@nestjs/common';
import { PersonalRegister } from '../../platform/personal-data';
import { HolderAttentionRepository } from './holder-attention.repository';

/** What a person looked at for an enterprise: two numbers a category, no history. */
@Injectable()
export class AttentionRecords {
  constructor(register: PersonalRegister, attention: HolderAttentionRepository) {
    register.register({
      name: 'attention',
      of: 'person',
      title: '为企业看过的政策类别',
      columns: { holder_attention: ['person_id'] },
      read: async (personId) =>
        (await attention.ofPerson(personId)).map(({ enterprise, category, views, asOf }) => ({
          企业: enterprise,
          类别: category,
          浏览次数: Math.round(views * 100) / 100,
          截至: asOf,
        })),
      count: async (personId) => (await attention.ofPerson(personId)).length,
      forget: (personId, manager) => attention.removeOf(personId, manager),
      kept: null,
    });
  }
}
