import { Injectable } from '@nestjs/common';
import { PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { SecondFactorsRepository } from './second-factors.repository';

/** That there is one, and since when. The secret is shown once, at set-up, and never again. */
@Injectable()
export class SecondFactorRecords {
  constructor(
    register: PersonalRegister,
    private readonly factors: SecondFactorsRepository,
  ) {
    register.register({
      name: 'second-factor',
      of: 'person',
      title: '动态验证码',
      columns: { second_factors: ['id'], second_factor_enrolments: ['id'] },
      read: (personId) => this.read(personId),
      count: async (personId) => (await this.read(personId)).length,
      forget: async (personId, manager) => void (await factors.remove(personId, manager)),
      kept: null,
    });
  }

  private async read(personId: string) {
    const factor = await this.factors.find(personId);
    return factor === null ? [] : [{ 设置时间: timeInShanghai(factor.enrolledAt) }];
  }
}
