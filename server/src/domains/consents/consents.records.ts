import { Injectable } from '@nestjs/common';
import { consentNames } from '@yingshang/shared/contracts/consents';
import { PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { ConsentsRepository } from './consents.repository';

/** What a person agreed to. It goes with the account: nothing is left that it could justify. */
@Injectable()
export class ConsentRecords {
  constructor(
    register: PersonalRegister,
    private readonly consents: ConsentsRepository,
  ) {
    register.register({
      name: 'consents',
      of: 'person',
      title: '同意过的说明',
      columns: { consents: ['person_id'] },
      read: (personId) => this.read(personId),
      count: async (personId) => (await consents.findOf(personId)).length,
      forget: (personId, manager) => consents.removeOf(personId, manager),
      kept: null,
    });
  }

  private async read(personId: string) {
    return (await this.consents.findOf(personId)).map(({ purpose, version, givenAt, withdrawnAt }) => ({
      事项: consentNames[purpose],
      版本: version,
      同意时间: timeInShanghai(givenAt),
      撤回时间: withdrawnAt === null ? null : timeInShanghai(withdrawnAt),
    }));
  }
}
