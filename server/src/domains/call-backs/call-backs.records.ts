import { Injectable } from '@nestjs/common';
import { FieldCrypto } from '../../platform/crypto';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import type { CallBackEntity } from './call-back.entity';
import { placeOf } from './call-back-seals';
import { CallBacksRepository } from './call-backs.repository';

/** A device is no person: whoever holds it now reads the mask, as the desk does, never the number that was left. */
@Injectable()
export class CallBacksRecords {
  constructor(
    register: PersonalRegister,
    repository: CallBacksRepository,
    private readonly fields: FieldCrypto,
  ) {
    register.register({
      name: 'call-backs',
      of: 'device',
      title: '回电请求',
      columns: { call_backs: ['visitor_id'] },
      read: async (visitorId) =>
        Promise.all((await repository.ofVisitor(visitorId)).map((one) => this.shown(one))),
      count: async (visitorId) => (await repository.ofVisitor(visitorId)).length,
      forget: (visitorId, manager) => repository.removeOf(visitorId, manager),
      kept: null,
    });
    register.register({
      name: 'handled-call-backs',
      of: 'person',
      title: '处理过的回电请求',
      columns: { call_backs: ['handled_by'] },
      // Only the name under which staff answer stands there, and two people may share one.
      read: async () => [],
      count: (personId) => repository.countHandledBy(personId),
      forget: null,
      kept: '工作人员处理回电请求时的署名，留在请求里，最迟 30 天后随请求删除。',
    });
  }

  private async shown(callBack: CallBackEntity): Promise<RecordEntry> {
    const { id, sealedMask, sealedAbout, officerName, requestedAt, handledAt } = callBack;
    const mask = await this.fields.open(placeOf(id, 'sealed_mask'), sealedMask ?? '');
    const about = await this.fields.open(placeOf(id, 'sealed_about'), sealedAbout ?? '');
    return {
      留言时间: timeInShanghai(requestedAt),
      电话: mask.ok ? mask.value : '无法读取',
      想问的事: about.ok ? about.value : '无法读取',
      找谁: officerName,
      回电时间: handledAt === null ? null : timeInShanghai(handledAt),
    };
  }
}
