import { Injectable } from '@nestjs/common';
import { factWords, fieldWords, profileField } from '@yingshang/shared/eligibility';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { EnterprisesRepository } from './enterprises.repository';
import { HeldEnterprisesRepository } from './held-enterprises.repository';

/** Registrations and own statements. What the register says of an enterprise is public and nobody's. */
@Injectable()
export class HeldEnterprisesRecords {
  constructor(
    register: PersonalRegister,
    private readonly enterprises: EnterprisesRepository,
    private readonly held: HeldEnterprisesRepository,
    private readonly city: CityService,
  ) {
    register.register({
      name: 'enterprises',
      of: 'person',
      title: '登记的企业',
      columns: { enterprise_holders: ['person_id'], enterprise_profiles: ['person_id'] },
      read: (personId) => this.registrations(personId),
      count: async (personId) => (await enterprises.findAllHeld(personId)).length,
      forget: (personId, manager) => held.forgetHolder(personId, manager),
      kept: null,
    });
    register.register({
      name: 'statements',
      of: 'person',
      title: '您填写的企业情况',
      columns: { enterprise_facts: ['recorded_by'] },
      read: (personId) => this.statements(personId),
      count: async (personId) => (await held.statementsOf(personId)).length,
      forget: (personId, manager) => held.forgetHolder(personId, manager),
      kept: null,
    });
  }

  private async registrations(personId: string): Promise<RecordEntry[]> {
    const all = await this.enterprises.findAllHeld(personId);
    return all.map(({ enterprise, holder }) => ({
      企业: enterprise.name,
      统一社会信用代码: enterprise.creditCode,
      登记时间: timeInShanghai(holder.registeredAt),
      核验时间: holder.provenAt && timeInShanghai(holder.provenAt),
    }));
  }

  private async statements(personId: string): Promise<RecordEntry[]> {
    const names = await this.city.codeNames();
    return (await this.held.statementsOf(personId)).map(({ enterprise, field, value, recordedAt }) => {
      const known = profileField(field);
      return {
        企业: enterprise,
        项目: known === undefined ? field : fieldWords(known),
        内容: known === undefined ? JSON.stringify(value) : factWords(known, value, names),
        填写时间: timeInShanghai(recordedAt),
      };
    });
  }
}
