import { Injectable } from '@nestjs/common';
import { PersonalRegister } from '../../platform/personal-data';
import { PlansRepository } from './plans.repository';

/** What is kept of who wrote and who published. */
@Injectable()
export class KindergartenPlansRecords {
  constructor(register: PersonalRegister, plans: PlansRepository) {
    register.register(
      {
        name: 'kindergarten-plan-drafts',
        of: 'person',
        title: '写过的幼儿园派位方案草稿',
        columns: { kindergarten_plan_drafts: ['saved_by'] },
        read: async () => [],
        count: (personId) => plans.countDraftsBy(personId),
        forget: (personId, manager) => plans.forgetWriter(personId, manager),
        kept: '草稿属于单位，内容保留，不再和您的账号相连。',
      },
      {
        name: 'kindergarten-plans',
        of: 'person',
        title: '经手公布的幼儿园派位方案',
        columns: { kindergarten_plan_versions: ['written_by', 'published_by'] },
        read: async () => [],
        count: (personId) => plans.countVersionsBy(personId),
        forget: null,
        kept: '谁拟定、谁公布派位方案，一直保留，以便查验是不同的两个人；只有编号，没有手机号和证件号。',
      },
    );
  }
}
