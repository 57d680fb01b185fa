import { Injectable } from '@nestjs/common';
import { scopeNames } from '@yingshang/shared/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { Retention } from '../../platform/retention';
import { Holdings } from '../enterprises';
import { PeopleService } from '../identity';
import { ControlCodesRepository } from './control-codes.repository';
import type { DelegationEntity } from './delegation.entity';
import { placeOf } from './delegation-seals';
import { DelegationsRepository } from './delegations.repository';

/** Whom a person named, by whom they were named, and for how long that is kept. */
@Injectable()
export class EnterpriseControlRecords {
  constructor(
    register: PersonalRegister,
    retention: Retention,
    private readonly delegations: DelegationsRepository,
    private readonly codes: ControlCodesRepository,
    private readonly holdings: Holdings,
    private readonly people: PeopleService,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {
    register.register({
      name: 'delegations',
      of: 'person',
      title: '企业委托',
      columns: { enterprise_delegations: ['given_by', 'person_id', 'phone_index'] },
      read: (personId) => this.read(personId),
      count: async (personId) => (await this.allOf(personId)).length,
      forget: async (personId, manager) => {
        const all = await this.allOf(personId, manager);
        await delegations.remove(
          all.map(({ id }) => id),
          manager,
        );
      },
      kept: null,
    });
    register.register({
      name: 'control-codes',
      of: 'person',
      title: '证明代表企业的验证码',
      columns: { enterprise_control_codes: ['person_id'] },
      read: async (personId) =>
        (await codes.findOf(personId)).map(({ sentAt }) => ({ 发送时间: timeInShanghai(sentAt) })),
      count: async (personId) => (await codes.findOf(personId)).length,
      forget: (personId, manager) => codes.removeOf(personId, manager),
      kept: null,
    });
    retention.register({
      what: 'enterprise-control-codes',
      words: '证明代表企业时发送验证码的时间（不存验证码和号码）',
      kept: '10 分钟有效，最迟次日删除',
      tables: ['enterprise_control_codes'],
      forget: (now, manager) => codes.removeOld(now, manager),
    });
    retention.register({
      what: 'enterprise-delegations',
      words: '受托人的称呼和部分号码（加密保存）、权限和期限',
      kept: '委托结束时；到期的，最迟次日删除',
      tables: ['enterprise_delegations'],
      forget: (_, manager) => delegations.removeEnded(this.clock.today(), manager),
    });
  }

  private async read(personId: string): Promise<RecordEntry[]> {
    const entries: RecordEntry[] = [];
    for (const one of await this.allOf(personId)) {
      const given = one.givenBy === personId;
      entries.push({
        企业: (await this.holdings.enterprise(one.enterpriseId))?.name ?? '',
        关系: given ? '您委托的' : '委托您的',
        // How the boss calls a delegate is the boss's own word.
        ...(given ? { 受托人: await this.nameOf(one) } : {}),
        权限: one.scopes.map((scope) => scopeNames[scope]),
        最后一天: one.endsOn,
        邀请时间: timeInShanghai(one.invitedAt),
        接受时间: one.acceptedAt && timeInShanghai(one.acceptedAt),
      });
    }
    return entries;
  }

  private async allOf(personId: string, manager?: EntityManager): Promise<DelegationEntity[]> {
    const person = await this.people.find(personId, manager);
    return this.delegations.findAbout({ personId, phoneIndex: person?.phoneIndex ?? null }, manager);
  }

  private async nameOf({ id, sealedName }: DelegationEntity): Promise<string | null> {
    const name = await this.fields.open(placeOf(id, 'sealed_name'), sealedName);
    return name.ok ? name.value : null;
  }
}
