import { Injectable } from '@nestjs/common';
import { Identities } from '../../platform/crypto';
import { PersonalRegister, type Reader, timeInShanghai } from '../../platform/personal-data';
import { placeOf } from './real-name-seals';
import { RealNamesRepository } from './real-names.repository';

@Injectable()
export class RealNameRecords {
  constructor(
    register: PersonalRegister,
    private readonly names: RealNamesRepository,
    private readonly identities: Identities,
  ) {
    register.register({
      name: 'real-name',
      of: 'person',
      title: '实名信息',
      columns: { real_names: ['person_id', 'id_number_index'] },
      read: (personId, reader) => this.read(personId, reader),
      count: async (personId) => ((await names.find(personId)) === null ? 0 : 1),
      forget: (personId, manager) => names.removeOf(personId, manager),
      kept: null,
    });
  }

  private async read(personId: string, reader: Reader) {
    const kept = await this.names.find(personId);
    if (kept === null) return [];
    const reveal = async (column: 'sealed_name' | 'sealed_id_number', sealed: string) => {
      const place = placeOf(kept.id, column);
      const plain = await this.identities.reveal({ place, sealed, by: reader, purpose: 'own-export' });
      return plain.ok ? plain.value : '无法读取';
    };
    return [
      {
        姓名: await reveal('sealed_name', kept.sealedName),
        身份证号码: await reveal('sealed_id_number', kept.sealedIdNumber),
        核验时间: timeInShanghai(kept.checkedAt),
      },
    ];
  }
}
